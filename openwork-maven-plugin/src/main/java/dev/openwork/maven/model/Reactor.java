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
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the running build: their dependencies, class paths, sources and compiler settings.
 */
public final class Reactor {
  private final MavenSession session;
  private final ModuleDependencies dependencies;
  private final ProcessorPath processors;
  private final Set<MavenProject> resolved = new HashSet<>();

  /**
   * Creates a reactor from a session.
   *
   * @param dependencies resolves the dependencies that Maven has not resolved for the running goal
   * @param processors finds annotation processors
   */
  public Reactor(MavenSession session, ModuleDependencies dependencies, ProcessorPath processors) {
    this.session = session;
    this.dependencies = dependencies;
    this.processors = processors;
  }

  /** Returns the directory in which the loop keeps files of this machine. */
  Path local() {
    return root(session).resolve(".local/openwork");
  }

  /**
   * Returns the directory of a session's root POM. Maven itself returns the nearest directory that
   * contains {@code .mvn}, which may be the directory of an enclosing project.
   */
  public static Path root(MavenSession session) {
    Path marked = session.getRequest().getMultiModuleProjectDirectory().toPath().toAbsolutePath();
    boolean isModule =
        session.getAllProjects().stream()
            .anyMatch(project -> project.getBasedir().toPath().equals(marked));
    return isModule ? marked : Path.of(session.getExecutionRootDirectory());
  }

  /** Returns the files and directories that determine how Maven builds: POMs and {@code .mvn}. */
  Set<Path> buildFiles() {
    Set<Path> files = new LinkedHashSet<>();
    files.add(root(session).resolve(".mvn"));
    session.getProjects().forEach(module -> files.add(module.getFile().toPath()));
    return files;
  }

  /**
   * Returns the module with an artifact id.
   *
   * @param parameter the parameter that contains the artifact id, for the message
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

  /** Returns the module and the reactor modules that it needs at run time, upstream first. */
  List<MavenProject> closure(MavenProject module) throws MojoExecutionException {
    Set<MavenProject> needed = new LinkedHashSet<>();
    for (Artifact artifact : artifacts(module)) {
      project(artifact).filter(project -> isRuntime(artifact)).ifPresent(needed::add);
    }
    needed.add(module);
    return session.getProjects().stream().filter(needed::contains).toList();
  }

  /** Returns the runtime dependencies of a module from outside of the reactor. */
  List<Path> jars(MavenProject module) throws MojoExecutionException {
    return artifacts(module).stream()
        .filter(artifact -> isRuntime(artifact) && project(artifact).isEmpty())
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  /** Returns the classes of a module and its upstream modules, followed by jars. */
  public List<Path> runtimeClassPath(MavenProject module) throws MojoExecutionException {
    List<Path> path = new ArrayList<>();
    closure(module).forEach(project -> path.add(classes(project)));
    path.addAll(jars(module));
    return path;
  }

  /**
   * Returns the settings with which the loop builds a module.
   *
   * @param furtherInputs input directories that the POM does not declare
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

  /** Returns the source roots of a module and its upstream modules. */
  List<Path> sourceRoots(MavenProject module) throws MojoExecutionException {
    return closure(module).stream()
        .flatMap(project -> project.getCompileSourceRoots().stream())
        .map(Path::of)
        .toList();
  }

  /** Returns the directory of a module's class files. */
  public static Path classes(MavenProject module) {
    return Path.of(module.getBuild().getOutputDirectory());
  }

  /** Returns the main class in the manifest configuration of a module's maven-jar-plugin. */
  public static Optional<String> manifestMainClass(MavenProject module) {
    return Optional.ofNullable(module.getPlugin("org.apache.maven.plugins:maven-jar-plugin"))
        .map(plugin -> (Xpp3Dom) plugin.getConfiguration())
        .map(configuration -> configuration.getChild("archive"))
        .map(archive -> archive.getChild("manifest"))
        .map(manifest -> manifest.getChild("mainClass"))
        .map(Xpp3Dom::getValue);
  }

  /** Returns whether a module's POM executes a goal of this plugin. */
  static boolean runsGoal(MavenProject module, String goal) {
    return Optional.ofNullable(module.getPlugin("dev.openwork:openwork-maven-plugin")).stream()
        .flatMap(plugin -> plugin.getExecutions().stream())
        .anyMatch(execution -> execution.getGoals().contains(goal));
  }

  /** Returns the {@code java} executable of the running JVM. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** Returns the value of a parameter, or fails if the POM does not configure it. */
  static String require(@Nullable String value, String parameter) throws MojoExecutionException {
    if (value == null || value.isBlank()) {
      throw new MojoExecutionException(
          "<"
              + parameter
              + "> is not configured for openwork-maven-plugin; set it in the root POM's"
              + " pluginManagement.");
    }
    return value;
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
