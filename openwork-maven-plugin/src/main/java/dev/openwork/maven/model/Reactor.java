package dev.openwork.maven.model;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.Outputs;
import dev.openwork.loop.settings.ModuleSettings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The modules of the running build: their dependencies, class paths, sources and compiler settings.
 */
public final class Reactor {
  private static final String JAVA = "**/*.java";

  private final MavenSession session;
  private final Modules modules;
  private final ModuleDependencies dependencies;
  private final ProcessorPath processors;
  private final BuildPluginManager plugins;
  private final Set<MavenProject> resolved = new HashSet<>();
  private final Map<MavenProject, CompilerGoal> compilers = new HashMap<>();

  /**
   * Creates a reactor from a session.
   *
   * @param dependencies resolves the dependencies that Maven has not resolved for the running goal
   * @param processors finds annotation processors
   * @param plugins describes the goals of plugins
   */
  public Reactor(
      MavenSession session,
      ModuleDependencies dependencies,
      ProcessorPath processors,
      BuildPluginManager plugins) {
    this.session = session;
    this.modules = Modules.of(session);
    this.dependencies = dependencies;
    this.processors = processors;
    this.plugins = plugins;
  }

  /** Returns the directory in which the loop keeps files of this machine. */
  Path local() {
    return root().resolve(".local/openwork");
  }

  /** Returns the directory of the root POM. */
  Path root() {
    return root(session);
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

  /**
   * Returns the files and directories that determine how Maven builds: {@code .mvn} and the POMs of
   * modules and their parents, except parents from a repository.
   */
  Set<Path> buildFiles() {
    Path repository = Path.of(session.getLocalRepository().getBasedir());
    Set<Path> files = new LinkedHashSet<>();
    files.add(root(session).resolve(".mvn"));
    modules.withParents().stream()
        .filter(project -> project.getFile() != null)
        .map(project -> project.getFile().toPath())
        .filter(file -> !file.startsWith(repository))
        .forEach(files::add);
    return files;
  }

  /** Returns the modules by their names. */
  Modules modules() {
    return modules;
  }

  /** Returns the directories that builds, the loop and version control write. */
  Outputs outputs() {
    Set<Path> outputs = new LinkedHashSet<>();
    outputs.add(root(session).resolve(".local"));
    outputs.add(root(session).resolve(".git"));
    for (MavenProject module : modules.projects()) {
      outputs.add(Path.of(module.getBuild().getDirectory()));
      outputs.add(classes(module));
    }
    return new Outputs(outputs);
  }

  /** Returns the module and the reactor modules that it needs at run time, upstream first. */
  List<MavenProject> closure(MavenProject module) throws MojoExecutionException {
    Set<MavenProject> needed = new LinkedHashSet<>();
    for (Artifact artifact : artifacts(module)) {
      project(artifact).filter(project -> isRuntime(artifact)).ifPresent(needed::add);
    }
    needed.add(module);
    return modules.projects().stream().filter(needed::contains).toList();
  }

  /** Returns the runtime dependencies of a module from outside of the reactor. */
  List<Path> jars(MavenProject module) throws MojoExecutionException {
    return artifacts(module).stream()
        .filter(artifact -> isRuntime(artifact) && project(artifact).isEmpty())
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  /**
   * Returns the parts of other modules that a module uses and the loop does not build, in words.
   */
  List<String> notBuilt(MavenProject module) throws MojoExecutionException {
    return artifacts(module).stream()
        .filter(artifact -> artifact.hasClassifier() && isRuntime(artifact))
        .flatMap(
            artifact ->
                owner(artifact).map(owner -> notBuilt(artifact, modules.name(owner))).stream())
        .toList();
  }

  private static String notBuilt(Artifact artifact, String owner) {
    return artifact.getClassifier().equals(ModuleDependencies.TESTS)
        ? "the tests of %s, which the loop does not compile: run mvn test-compile after a change"
            .formatted(owner)
        : "the jar %s of %s, which the loop does not package: run mvn package after a change"
            .formatted(artifact.getFile().getName(), owner);
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
            .map(modules::name)
            .toList();
    List<Path> classPath = compileClassPath(module);
    CompilerGoal compiler = compiler(module);
    Path target = Path.of(module.getBuild().getDirectory());
    return new ModuleSettings(
        modules.name(module),
        inputs(module, furtherInputs),
        module.getBuild().getResources().stream()
            .filter(Reactor::mayContainJava)
            .map(resource -> Path.of(resource.getDirectory()))
            .toList(),
        new ModuleSources(
            classes(module),
            classPath,
            compiler.options(),
            compiler.parameters().isEmpty()
                ? List.of()
                : processors.of(module, compiler.parameters().get(), classPath),
            compiler.generatedSources()),
        upstream,
        model(module),
        compiler.delegation().isPresent(),
        target);
  }

  /** Returns how a module is compiled. */
  CompilerGoal compiler(MavenProject module) throws MojoExecutionException {
    CompilerGoal known = compilers.get(module);
    if (known == null) {
      known = CompilerGoal.of(session, plugins, module);
      compilers.put(module, known);
    }
    return known;
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

  private List<Path> inputs(MavenProject module, Path... furtherInputs) {
    Path main = module.getBasedir().toPath().resolve("src/main");
    Set<Path> inputs = new LinkedHashSet<>(Set.of(main));
    resources(module).forEach(inputs::add);
    for (String filter : module.getBuild().getFilters()) {
      inputs.add(module.getBasedir().toPath().resolve(filter));
    }
    for (String root : module.getCompileSourceRoots()) {
      inputs.add(Path.of(root));
    }
    // The stages of SDKs run the generator of their modules.
    String except = furtherInputs.length > 0 ? GeneratorExecution.PLUGIN : "";
    inputs.addAll(ConfiguredInputs.of(module, root(session), except));
    inputs.addAll(List.of(furtherInputs));
    Path target = Path.of(module.getBuild().getDirectory());
    return inputs.stream()
        .filter(input -> !input.startsWith(target))
        .filter(input -> inputs.stream().noneMatch(other -> isBelow(input, other)))
        .toList();
  }

  /** Returns whether a resource directory copies Java sources, for instance for a GWT client. */
  private static boolean mayContainJava(Resource resource) {
    return (resource.getIncludes().isEmpty()
            || resource.getIncludes().stream().anyMatch(Reactor::mayMatchJava))
        && resource.getExcludes().stream().noneMatch(JAVA::equals);
  }

  private static boolean mayMatchJava(String pattern) {
    return pattern.endsWith(".java") || pattern.endsWith("*") || pattern.endsWith("/");
  }

  private static boolean isBelow(Path path, Path directory) {
    return path.startsWith(directory) && !path.equals(directory);
  }

  private static Stream<Path> resources(MavenProject module) {
    return module.getBuild().getResources().stream().map(Resource::getDirectory).map(Path::of);
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
        .map(artifact -> artifact.getFile().toPath())
        .toList();
  }

  private List<Artifact> artifacts(MavenProject module) throws MojoExecutionException {
    if (resolved.add(module)) {
      dependencies.resolve(module);
    }
    return module.getArtifacts().stream()
        .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
        .toList();
  }

  /** Returns the module whose classes an artifact consists of. */
  private Optional<MavenProject> project(Artifact artifact) {
    return artifact.hasClassifier() ? Optional.empty() : owner(artifact);
  }

  private Optional<MavenProject> owner(Artifact artifact) {
    return modules.at(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  private static boolean isRuntime(Artifact artifact) {
    return artifact.getScope().equals(Artifact.SCOPE_COMPILE)
        || artifact.getScope().equals(Artifact.SCOPE_RUNTIME);
  }
}
