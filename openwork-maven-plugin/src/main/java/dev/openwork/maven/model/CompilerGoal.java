package dev.openwork.maven.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * How maven-compiler-plugin compiles the main sources of a module. The loop calls javac itself with
 * the same options, unless the module needs something else of the plugin, or another compiler: then
 * the module's own goals compile it.
 *
 * <p>Checks that change no class file are left to the Maven build, so that the loop does not stop
 * at a warning: lints, warnings as errors, and Error Prone.
 */
final class CompilerGoal {
  private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final String TOOLCHAINS = "org.apache.maven.plugins:maven-toolchains-plugin";
  private static final String GOAL = "compile";
  private static final String EXECUTION = "default-compile";
  private static final List<String> LANGUAGES = List.of("kotlin", "scala", "groovy", "aspectj");
  private static final List<String> EXTENSIONS = List.of(".kt", ".scala", ".groovy", ".aj");

  private static final List<String> CHECKS =
      List.of(
          "-Xlint",
          "-Werror",
          "-XDcompilePolicy",
          "-XDshould-stop",
          "--should-stop",
          "-Xdoclint",
          "-Xmaxerrs",
          "-Xmaxwarns");

  private static final String ERROR_PRONE = "-Xplugin:ErrorProne";

  /** Options of javac that name files, or that the loop sets itself. */
  private static final Set<String> OWN_OPTIONS =
      Set.of("-d", "-s", "-h", "-cp", "-classpath", "-p", "-source", "-target", "-encoding");

  /** The beginnings of further such options. */
  private static final List<String> OWN_PREFIXES =
      List.of(
          "-J",
          "@",
          "-Xplugin:",
          "-Xbootclasspath",
          "-bootclasspath",
          "-endorseddirs",
          "-extdirs",
          "-implicit",
          "-proc:",
          "-processor",
          "-sourcepath",
          "--add-",
          "--boot-class-path",
          "--class-path",
          "--limit-modules",
          "--module",
          "--patch-module",
          "--processor",
          "--release",
          "--source",
          "--system",
          "--target",
          "--upgrade-module-path");

  /** Parameters of the plugin that are applied, or that change no class file. */
  private static final Set<String> SUPPORTED =
      Set.of(
          "annotationProcessorPaths",
          "annotationProcessorPathsUseDepMgmt",
          "annotationProcessors",
          "compilerArgs",
          "compilerArgument",
          "compilerId",
          "compilerReuseStrategy",
          "compilerVersion",
          "createMissingPackageInfoClass",
          "debug",
          "debugFileName",
          "debuglevel",
          "enablePreview",
          "encoding",
          "executable",
          "failOnError",
          "failOnWarning",
          "fileExtensions",
          "forceJavacCompilerUse",
          "forceLegacyJavacApi",
          "fork",
          "generatedSourcesDirectory",
          "implicit",
          "incrementalExcludes",
          "jdkToolchain",
          "maxmem",
          "meminitial",
          "multiReleaseOutput",
          "optimize",
          "outputDirectory",
          "outputFileName",
          "outputTimestamp",
          "parameters",
          "proc",
          "release",
          "showCompilationChanges",
          "showDeprecation",
          "showWarnings",
          "skipMain",
          "skipMultiThreadWarning",
          "source",
          "staleMillis",
          "target",
          "includes",
          "excludes",
          "testCompilerArgument",
          "testExcludes",
          "testIncludes",
          "testRelease",
          "testSource",
          "testTarget",
          "useIncrementalCompilation",
          "verbose");

  private final MavenProject module;
  private final Optional<Plugin> plugin;
  private final Optional<MojoParameters> parameters;

  private CompilerGoal(
      MavenProject module, Optional<Plugin> plugin, Optional<MojoParameters> parameters) {
    this.module = module;
    this.plugin = plugin;
    this.parameters = parameters;
  }

  /** Reads the goal of a module. */
  static CompilerGoal of(MavenSession session, BuildPluginManager plugins, MavenProject module)
      throws MojoExecutionException {
    Optional<Plugin> plugin = Optional.ofNullable(module.getPlugin(PLUGIN));
    if (plugin.isEmpty()) {
      return new CompilerGoal(module, plugin, Optional.empty());
    }
    Optional<PluginExecution> execution =
        Optional.ofNullable(plugin.get().getExecutionsAsMap().get(EXECUTION));
    return new CompilerGoal(
        module,
        plugin,
        Optional.of(MojoParameters.of(session, plugins, module, plugin.get(), execution, GOAL)));
  }

  /** Returns the parameters of the goal; empty if the module is not compiled. */
  Optional<MojoParameters> parameters() {
    return parameters;
  }

  /** Returns why the module's own goals must compile it; empty if the loop can. */
  Optional<String> delegation() {
    return otherLanguage()
        .or(this::moduleDescriptor)
        .or(this::toolchain)
        .or(this::otherExecution)
        .or(() -> parameters.flatMap(CompilerGoal::unsupported));
  }

  /** Returns the options of javac without paths. */
  List<String> options() {
    List<String> options = new ArrayList<>(List.of("-nowarn"));
    if (parameters.isEmpty()) {
      return options;
    }
    MojoParameters goal = parameters.get();
    options.addAll(debug(goal));
    options.addAll(level(goal));
    goal.text("encoding").ifPresent(name -> options.addAll(List.of("-encoding", name)));
    if (goal.isTrue("parameters")) {
      options.add("-parameters");
    }
    if (goal.isTrue("enablePreview")) {
      options.add("--enable-preview");
    }
    List<String> processors = goal.texts("annotationProcessors");
    if (!processors.isEmpty()) {
      options.addAll(List.of("-processor", String.join(",", processors)));
    }
    arguments(goal).stream().filter(argument -> !isCheck(argument)).forEach(options::add);
    return options;
  }

  /** Returns the directory for sources that annotation processors generate. */
  Path generatedSources() {
    return parameters
        .flatMap(goal -> goal.text("generatedSourcesDirectory"))
        .map(Path::of)
        .orElseGet(
            () ->
                Path.of(module.getBuild().getDirectory()).resolve("generated-sources/annotations"));
  }

  private static List<String> debug(MojoParameters goal) {
    if (!goal.isTrue("debug")) {
      return List.of();
    }
    return List.of(goal.text("debuglevel").map(level -> "-g:" + level).orElse("-g"));
  }

  private static List<String> level(MojoParameters goal) {
    Optional<String> release = goal.text("release");
    if (release.isPresent()) {
      return List.of("--release", release.get());
    }
    List<String> level = new ArrayList<>();
    goal.text("source").ifPresent(source -> level.addAll(List.of("-source", source)));
    goal.text("target").ifPresent(target -> level.addAll(List.of("-target", target)));
    return level;
  }

  private static List<String> arguments(MojoParameters goal) {
    List<String> arguments = new ArrayList<>(goal.texts("compilerArgs"));
    goal.text("compilerArgument").ifPresent(arguments::add);
    return arguments;
  }

  private static boolean isCheck(String argument) {
    return argument.startsWith(ERROR_PRONE) || CHECKS.stream().anyMatch(argument::startsWith);
  }

  private static Optional<String> unsupported(MojoParameters goal) {
    Set<String> unknown = new TreeSet<>(goal.configured());
    unknown.removeAll(SUPPORTED);
    if (!unknown.isEmpty()) {
      return Optional.of("its compiler plugin has <" + unknown.iterator().next() + ">");
    }
    for (String name : List.of("includes", "excludes", "jdkToolchain", "compilerArguments")) {
      if (!goal.children(name).isEmpty()) {
        return Optional.of("its compiler plugin has <" + name + ">");
      }
    }
    for (String name : List.of("multiReleaseOutput", "skipMain")) {
      if (goal.isTrue(name)) {
        return Optional.of("its compiler plugin has <" + name + ">");
      }
    }
    if (!goal.text("compilerId").orElse("javac").equals("javac")) {
      return Optional.of("its compiler is " + goal.text("compilerId").orElseThrow());
    }
    if (goal.isTrue("fork") && goal.text("executable").isPresent()) {
      return Optional.of("its compiler is " + goal.text("executable").orElseThrow());
    }
    if (goal.text("proc").filter("only"::equals).isPresent()) {
      return Optional.of("it is compiled with -proc:only");
    }
    return arguments(goal).stream()
        .filter(argument -> !isCheck(argument))
        .filter(CompilerGoal::isOwn)
        .findFirst()
        .map(argument -> "it is compiled with " + argument);
  }

  private static boolean isOwn(String argument) {
    return OWN_OPTIONS.contains(argument) || OWN_PREFIXES.stream().anyMatch(argument::startsWith);
  }

  private Optional<String> otherExecution() {
    List<String> others =
        plugin.stream()
            .flatMap(compiler -> compiler.getExecutions().stream())
            .filter(execution -> execution.getGoals().contains(GOAL))
            .filter(
                execution ->
                    !execution.getId().equals(EXECUTION)
                        || (execution.getPhase() != null && !execution.getPhase().equals(GOAL)))
            .map(PluginExecution::getId)
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("its compiler plugin has the execution " + others.get(0));
  }

  private Optional<String> toolchain() {
    Plugin toolchains = module.getPlugin(TOOLCHAINS);
    return toolchains == null || toolchains.getExecutions().isEmpty()
        ? Optional.empty()
        : Optional.of("it uses a toolchain");
  }

  private Optional<String> otherLanguage() {
    return LANGUAGES.stream()
        .map(language -> module.getBasedir().toPath().resolve("src/main").resolve(language))
        .filter(directory -> contains(directory, name -> !name.endsWith(".java")))
        .map(directory -> "it has sources in " + relative(directory))
        .findFirst()
        .or(this::mixedSources);
  }

  private Optional<String> mixedSources() {
    return module.getCompileSourceRoots().stream()
        .map(Path::of)
        .filter(root -> contains(root, name -> EXTENSIONS.stream().anyMatch(name::endsWith)))
        .map(root -> "it has sources in " + relative(root) + " that are not in Java")
        .findFirst();
  }

  private Path relative(Path directory) {
    return module.getBasedir().toPath().relativize(directory);
  }

  private Optional<String> moduleDescriptor() {
    return module.getCompileSourceRoots().stream()
            .map(root -> Path.of(root).resolve("module-info.java"))
            .anyMatch(Files::exists)
        ? Optional.of("it has a module-info.java")
        : Optional.empty();
  }

  private static boolean contains(Path directory, Predicate<String> name) {
    if (!Files.isDirectory(directory)) {
      return false;
    }
    try (Stream<Path> tree = Files.walk(directory)) {
      return tree.filter(Files::isRegularFile).anyMatch(file -> name.test(file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
