package dev.openwork.maven.mojo;

import dev.openwork.maven.compile.ModuleSources;
import dev.openwork.maven.settings.ModuleSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of the running build, as the rest of the plugin wants to know them. */
final class Reactor {
  private final MavenSession session;

  Reactor(MavenSession session) {
    this.session = session;
  }

  /** Where the reactor's topmost POM is. */
  Path root() {
    return session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath();
  }

  /**
   * The module that a parameter names.
   *
   * @param parameter how people write it in the POM, for the message
   */
  MavenProject module(@Nullable String artifactId, String parameter) throws MojoExecutionException {
    if (artifactId == null) {
      throw new MojoExecutionException(
          "<" + parameter + "> is not configured for openwork-maven-plugin; " + known());
    }
    return session.getAllProjects().stream()
        .filter(project -> project.getArtifactId().equals(artifactId))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "<" + parameter + "> names " + artifactId + "; " + known()));
  }

  /** The module and the reactor modules it needs when it runs, upstream first. */
  List<MavenProject> closure(MavenProject module) {
    Set<MavenProject> needed = new LinkedHashSet<>();
    for (Artifact artifact : module.getArtifacts()) {
      project(artifact).filter(project -> isRuntime(artifact)).ifPresent(needed::add);
    }
    needed.add(module);
    return session.getProjects().stream().filter(needed::contains).toList();
  }

  /**
   * The dependencies of a module that come from outside of the reactor and are there at run time.
   */
  List<Path> jars(MavenProject module) {
    return module.getArtifacts().stream()
        .filter(artifact -> isRuntime(artifact) && project(artifact).isEmpty())
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  /** What a module runs with: its own classes, those of its upstream modules, and jars. */
  List<Path> runtimeClassPath(MavenProject module) {
    List<Path> path = new ArrayList<>();
    closure(module).forEach(project -> path.add(classes(project)));
    path.addAll(jars(module));
    return path;
  }

  /** What the loop needs to know to build a module. */
  ModuleSettings settings(MavenProject module) {
    Set<Path> inputs = new LinkedHashSet<>();
    inputs.add(module.getBasedir().toPath().resolve("src/main"));
    for (Resource resource : module.getBuild().getResources()) {
      inputs.add(Path.of(resource.getDirectory()));
    }
    Path main = module.getBasedir().toPath().resolve("src/main");
    List<String> upstream =
        closure(module).stream()
            .filter(project -> !project.equals(module))
            .map(MavenProject::getArtifactId)
            .toList();
    return new ModuleSettings(
        module.getArtifactId(),
        inputs.stream().filter(input -> input.equals(main) || !input.startsWith(main)).toList(),
        new ModuleSources(
            sourceRootsOf(module),
            classes(module),
            compileClassPath(module),
            JavacOptions.of(module)),
        upstream);
  }

  /** Where the sources of a module and of its upstream modules are. */
  List<Path> sourceRoots(MavenProject module) {
    return closure(module).stream().flatMap(project -> sourceRootsOf(project).stream()).toList();
  }

  private static List<Path> sourceRootsOf(MavenProject module) {
    return built(module).getCompileSourceRoots().stream().map(Path::of).toList();
  }

  static Path classes(MavenProject module) {
    return Path.of(module.getBuild().getOutputDirectory());
  }

  private List<Path> compileClassPath(MavenProject module) {
    return module.getArtifacts().stream()
        .filter(artifact -> !artifact.getScope().equals(Artifact.SCOPE_TEST))
        .map(
            artifact ->
                project(artifact)
                    .map(Reactor::classes)
                    .orElseGet(() -> artifact.getFile().toPath()))
        .toList();
  }

  /** A lifecycle that was forked for a goal leaves its source roots in a copy of the project. */
  private static MavenProject built(MavenProject module) {
    return Optional.ofNullable(module.getExecutionProject()).orElse(module);
  }

  private Optional<MavenProject> project(Artifact artifact) {
    return session.getProjects().stream()
        .filter(
            project ->
                project.getGroupId().equals(artifact.getGroupId())
                    && project.getArtifactId().equals(artifact.getArtifactId()))
        .findFirst();
  }

  private static boolean isRuntime(Artifact artifact) {
    return artifact.getScope().equals(Artifact.SCOPE_COMPILE)
        || artifact.getScope().equals(Artifact.SCOPE_RUNTIME);
  }

  private String known() {
    return "this reactor has the modules "
        + session.getAllProjects().stream()
            .map(MavenProject::getArtifactId)
            .collect(Collectors.joining(", "))
        + ". Configure the plugin in the root POM's pluginManagement, and run Maven in the"
        + " directory of that POM.";
  }
}
