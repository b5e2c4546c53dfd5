package dev.openwork.maven.model;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.settings.ModuleSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The modules of the running build, as the rest of the plugin wants to know them. */
final class Reactor {
  private final MavenSession session;
  private final ModuleDependencies dependencies;
  private final ProcessorPath processors;
  private final Set<MavenProject> resolved = new HashSet<>();

  /**
   * The modules of a session.
   *
   * @param dependencies resolves what Maven has not resolved for the goal that runs
   * @param processors finds annotation processors
   */
  Reactor(MavenSession session, ModuleDependencies dependencies, ProcessorPath processors) {
    this.session = session;
    this.dependencies = dependencies;
    this.processors = processors;
  }

  /** Where the reactor's topmost POM is. */
  Path root() {
    return root(session);
  }

  /**
   * Where a session's topmost POM is. Maven's own answer is the nearest directory with a {@code
   * .mvn}, which may be that of another project around this one.
   */
  static Path root(MavenSession session) {
    Path marked = session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath();
    boolean isModule =
        session.getAllProjects().stream()
            .anyMatch(project -> project.getBasedir().toPath().equals(marked));
    return isModule ? marked : Path.of(session.getExecutionRootDirectory());
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
  List<MavenProject> closure(MavenProject module) throws MojoExecutionException {
    Set<MavenProject> needed = new LinkedHashSet<>();
    for (Artifact artifact : artifacts(module)) {
      project(artifact).filter(project -> isRuntime(artifact)).ifPresent(needed::add);
    }
    needed.add(module);
    return session.getProjects().stream().filter(needed::contains).toList();
  }

  /**
   * The dependencies of a module that come from outside of the reactor and are there at run time.
   */
  List<Path> jars(MavenProject module) throws MojoExecutionException {
    return artifacts(module).stream()
        .filter(artifact -> isRuntime(artifact) && project(artifact).isEmpty())
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  /** What a module runs with: its own classes, those of its upstream modules, and jars. */
  List<Path> runtimeClassPath(MavenProject module) throws MojoExecutionException {
    List<Path> path = new ArrayList<>();
    closure(module).forEach(project -> path.add(classes(project)));
    path.addAll(jars(module));
    return path;
  }

  /**
   * What the loop needs to know to build a module.
   *
   * @param furtherInputs directories outside of its POM's knowledge that it is built from
   */
  ModuleSettings settings(MavenProject module, Path... furtherInputs)
      throws MojoExecutionException {
    List<String> upstream =
        closure(module).stream()
            .filter(project -> !project.equals(module))
            .map(MavenProject::getArtifactId)
            .toList();
    List<Path> classPath = compileClassPath(module);
    Unsupported.reject(
        module.getArtifactId(),
        module.getBasedir().toPath(),
        module.getCompileSourceRoots().stream().map(Path::of).toList(),
        classPath);
    Path target = Path.of(module.getBuild().getDirectory());
    return new ModuleSettings(
        module.getArtifactId(),
        inputs(module, furtherInputs),
        new ModuleSources(
            classes(module),
            classPath,
            JavacOptions.of(module),
            processors.of(module, classPath),
            target.resolve("generated-sources/annotations")),
        upstream,
        model(module),
        target);
  }

  /** Where the sources of a module and of its upstream modules are. */
  List<Path> sourceRoots(MavenProject module) throws MojoExecutionException {
    return closure(module).stream()
        .flatMap(project -> project.getCompileSourceRoots().stream())
        .map(Path::of)
        .toList();
  }

  /** Where a module's class files go. */
  static Path classes(MavenProject module) {
    return Path.of(module.getBuild().getOutputDirectory());
  }

  private static List<Path> inputs(MavenProject module, Path... furtherInputs) {
    Path main = module.getBasedir().toPath().resolve("src/main");
    Set<Path> inputs = new LinkedHashSet<>(Set.of(main));
    for (Resource resource : module.getBuild().getResources()) {
      inputs.add(Path.of(resource.getDirectory()));
    }
    for (String root : module.getCompileSourceRoots()) {
      inputs.add(Path.of(root));
    }
    inputs.addAll(List.of(furtherInputs));
    Path target = Path.of(module.getBuild().getDirectory());
    return inputs.stream()
        .filter(input -> !input.startsWith(target))
        .filter(input -> input.equals(main) || !input.startsWith(main))
        .toList();
  }

  private static String model(MavenProject module) {
    StringWriter xml = new StringWriter();
    try {
      new MavenXpp3Writer().write(xml, module.getModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Digests.of(xml.toString());
  }

  private List<Path> compileClassPath(MavenProject module) throws MojoExecutionException {
    return artifacts(module).stream()
        .filter(artifact -> !artifact.getScope().equals(Artifact.SCOPE_TEST))
        .filter(artifact -> !artifact.getScope().equals(Artifact.SCOPE_RUNTIME))
        .map(
            artifact ->
                project(artifact)
                    .map(Reactor::classes)
                    .orElseGet(() -> artifact.getFile().toPath()))
        .toList();
  }

  private Set<Artifact> artifacts(MavenProject module) throws MojoExecutionException {
    if (resolved.add(module)) {
      dependencies.resolve(module);
    }
    return module.getArtifacts();
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
