package dev.openwork.maven.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.DuplicateProjectException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectSorter;
import org.codehaus.plexus.util.dag.CycleDetectedException;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a reactor by their coordinates and by their names. The name of a module is its
 * artifactId, or {@code groupId:artifactId} if several modules have the same artifactId.
 *
 * @param projects the modules, upstream first
 */
record Modules(List<MavenProject> projects) {
  Modules {
    projects = List.copyOf(projects);
  }

  /** Returns all modules of a session, also those that its command line does not select. */
  static Modules of(MavenSession session) {
    try {
      return new Modules(new ProjectSorter(session.getAllProjects()).getSortedProjects());
    } catch (CycleDetectedException | DuplicateProjectException e) {
      throw new IllegalStateException("Maven accepted a reactor that it cannot sort", e);
    }
  }

  /** Returns the modules and all projects from which they inherit. */
  List<MavenProject> withParents() {
    return projects.stream()
        .flatMap(module -> Stream.iterate(module, Objects::nonNull, MavenProject::getParent))
        .distinct()
        .toList();
  }

  /** Returns the name of a module, which is unique in the reactor. */
  String name(MavenProject module) {
    return withArtifactId(module.getArtifactId()).size() > 1 ? id(module) : module.getArtifactId();
  }

  /** Returns the module with a name, or with {@code groupId:artifactId}. */
  Optional<MavenProject> named(String name) {
    return projects.stream().filter(module -> isNamed(module, name)).findFirst();
  }

  /** Returns the module with these coordinates. */
  Optional<MavenProject> at(String groupId, String artifactId, String version) {
    return withArtifactId(artifactId).stream()
        .filter(module -> module.getGroupId().equals(groupId))
        .filter(module -> module.getVersion().equals(version))
        .findFirst();
  }

  /**
   * Returns the module that a parameter names.
   *
   * @param parameter the name of the parameter, for messages
   */
  MavenProject required(@Nullable String name, String parameter) throws MojoExecutionException {
    if (name == null) {
      throw new MojoExecutionException(
          "<" + parameter + "> is not configured for openwork-maven-plugin; " + known());
    }
    List<MavenProject> sameArtifactId = withArtifactId(name);
    if (sameArtifactId.size() > 1) {
      throw new MojoExecutionException(
          "<%s> names %s, which is the artifactId of several modules. Use one of %s."
              .formatted(
                  parameter,
                  name,
                  sameArtifactId.stream().map(Modules::id).collect(Collectors.joining(", "))));
    }
    return named(name)
        .orElseThrow(
            () -> new MojoExecutionException("<" + parameter + "> names " + name + "; " + known()));
  }

  private boolean isNamed(MavenProject module, String name) {
    return name.equals(id(module)) || name.equals(name(module));
  }

  private List<MavenProject> withArtifactId(String artifactId) {
    return projects.stream().filter(module -> module.getArtifactId().equals(artifactId)).toList();
  }

  private String known() {
    return "this reactor has the modules "
        + projects.stream().map(this::name).collect(Collectors.joining(", "))
        + ". Configure the plugin in the root POM's pluginManagement, and run Maven in the"
        + " directory of that POM.";
  }

  private static String id(MavenProject module) {
    return module.getGroupId() + ":" + module.getArtifactId();
  }
}
