package dev.openwork.loop.compile;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a processor throws is a problem of the compilation, with its name and the cause. */
class FailingProcessorsTest {
  private static final String PROCESSOR =
      """
      import java.util.*;
      import javax.annotation.processing.*;
      import javax.lang.model.SourceVersion;
      import javax.lang.model.element.*;
      import javax.tools.StandardLocation;
      @SupportedOptions("statement")
      public class Failing extends AbstractProcessor {
        /* member */
        static class Helper {
          static void fail() { sneak(new java.io.IOException("broken")); }
          static int deep(int n) { return deep(n + 1) + 1; }
          static <T extends Throwable> void sneak(Throwable t) throws T { throw (T) t; }
        }
        @Override public SourceVersion getSupportedSourceVersion() { return SourceVersion.latest(); }
        @Override public Set<String> getSupportedAnnotationTypes() { return Set.of("*"); }
        @Override public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
          if (processingEnv.getElementUtils().getTypeElement("p.Bad") != null) {
            try {
              switch (processingEnv.getOptions().get("statement")) {
                /* statements */
              }
            } catch (Exception e) { Helper.sneak(e); }
          }
          return false;
        }
      }
      """;

  private static final String ACCESS =
      "java.lang.reflect.Method close = Class.forName(\"com.sun.tools.javac.processing."
          + "JavacProcessingEnvironment\").getDeclaredMethod(\"close\");"
          + " close.setAccessible(true);";

  private static Path processor = Path.of("");

  /** What the processor does in a round, and the cause in the message. */
  private static final Map<String, String> STATEMENTS =
      Map.ofEntries(
          entry("throw new IllegalStateException(\"broken\");", "IllegalStateException: broken"),
          entry("throw new RuntimeException(new Error(\"broken\"));", "java.lang.Error: broken"),
          entry("((Object) null).hashCode();", "java.lang.NullPointerException"),
          entry("throw new AssertionError(\"broken\");", "AssertionError: broken"),
          entry("throw new NoClassDefFoundError(\"x/Y\");", "NoClassDefFoundError: x/Y"),
          entry("throw new ServiceConfigurationError(\"x\");", "ServiceConfigurationError: x"),
          entry("throw new ExceptionInInitializerError(\"x\");", "InInitializerError: x"),
          entry("throw new OutOfMemoryError(\"broken\");", "OutOfMemoryError: broken"),
          entry("Helper.fail();", "java.io.IOException: broken"),
          entry("List.of(1).forEach(i -> Helper.fail());", "java.io.IOException: broken"),
          entry("processingEnv.getElementUtils().getTypeElement(null);", "NullPointerException"),
          entry(
              "processingEnv.getFiler().getResource(StandardLocation.CLASS_OUTPUT, \"\","
                  + " \"../x\");",
              "IllegalArgumentException: Invalid relative name: ../x"),
          entry(
              "processingEnv.getFiler().getResource(StandardLocation.CLASS_OUTPUT, \"\", \"x\")"
                  + ".openInputStream();",
              "java.nio.file.NoSuchFileException: "));

  static Stream<Arguments> statements() {
    return STATEMENTS.entrySet().stream().map(row -> arguments(row.getKey(), row.getValue()));
  }

  @ParameterizedTest
  @MethodSource("statements")
  void reportsWhatIsThrownInARound(String statement, String cause, @TempDir Path directory)
      throws Exception {
    assertThat(problemOf(statement, directory))
        .startsWith("The annotation processor Failing failed: ")
        .contains(cause, "\n    at ");
  }

  @Test
  void reportsAStackOverflow(@TempDir Path directory) throws Exception {
    assertThat(problemOf("Helper.deep(1);", directory))
        .startsWith("javac failed in Failing$Helper: java.lang.StackOverflowError");
  }

  static Stream<Arguments> members() {
    return Stream.of(
        arguments(
            "@Override public void init(ProcessingEnvironment e) { super.init(e); Helper.fail(); }",
            "The annotation processor Failing failed: java.io.IOException: broken"),
        arguments(
            "@Override public Set<String> getSupportedOptions() { Helper.fail(); return null; }",
            "The annotation processor Failing failed: java.io.IOException: broken"),
        arguments(
            "public Failing() { Helper.fail(); }",
            "Failing could not be instantiated: java.io.IOException: broken"),
        arguments(
            "static { Helper.fail(); }",
            "Failing could not be instantiated: java.io.IOException: broken"),
        arguments("private Failing() {}", "Failing"),
        arguments("public Failing(int x) {}", "Failing"));
  }

  @ParameterizedTest
  @MethodSource("members")
  void reportsWhatIsThrownAtTheStart(String member, String message, @TempDir Path directory)
      throws Exception {
    Path processor =
        TestProcessor.directory(
            directory.resolve("processor"), "Failing", PROCESSOR.replace("/* member */", member));
    assertThat(problems(directory, Optional.of(processor), List.of(), "Good")).contains(message);
  }

  static Stream<Arguments> services() {
    return Stream.of(
        arguments("Missing", "Missing not found"),
        arguments("not a name", "Illegal configuration-file syntax"),
        arguments("Failing$Helper", "Failing$Helper not a subtype"));
  }

  @ParameterizedTest
  @MethodSource("services")
  void reportsProcessorsThatAreNone(String service, String message, @TempDir Path directory)
      throws Exception {
    Path processor = TestProcessor.directory(directory.resolve("processor"), "Failing", PROCESSOR);
    Files.writeString(processor.resolve(ModuleSources.PROCESSORS), service);
    assertThat(problems(directory, Optional.of(processor), List.of(), "Good")).contains(message);
  }

  @Test
  void reportsAProcessorThatNeedsAccessToJavac(@TempDir Path directory) throws Exception {
    assertThat(problemOf(ACCESS, directory))
        .startsWith("The annotation processor Failing failed: ")
        .contains(
            "InaccessibleObjectException",
            "add --add-opens=jdk.compiler/com.sun.tools.javac.processing=ALL-UNNAMED to"
                + " .mvn/jvm.config and restart Maven.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-J--add-exports=a/b=ALL-UNNAMED | invalid flag: -J--add-exports=a/b=ALL-UNNAMED",
        "-unknown                        | invalid flag: -unknown",
        "--release 99                    | 99",
        "-encoding nowhere               | nowhere",
        "-Xplugin:Missing                | plug-in not found: Missing"
      })
  void reportsInvalidOptions(String options, String message, @TempDir Path directory)
      throws Exception {
    assertThat(problems(directory, Optional.empty(), List.of(options.split(" ")), "Good"))
        .contains(message);
  }

  @BeforeAll
  static void createProcessor(@TempDir Path directory) throws IOException {
    StringBuilder cases = new StringBuilder();
    for (String statement : allStatements()) {
      cases.append("case \"%d\" -> { %s }\n".formatted(statement.hashCode(), statement));
    }
    processor =
        TestProcessor.directory(
            directory, "Failing", PROCESSOR.replace("/* statements */", cases.toString()));
  }

  private static List<String> allStatements() {
    List<String> all = new ArrayList<>(STATEMENTS.keySet());
    all.addAll(List.of(ACCESS, "Helper.deep(1);"));
    return all;
  }

  /** Compiles with a failing processor, before and after without the type that makes it fail. */
  private static String problemOf(String statement, Path directory) throws Exception {
    List<String> options = List.of("-Astatement=" + statement.hashCode());
    try (ModuleCompiler compiler = compiler(directory, Optional.of(processor), options)) {
      compiler.compile(sources(directory, "Good"), Abi.empty());
      compiler.warmUp(sources(directory, "Bad"));
      String problems = problems(compiler, sources(directory, "Bad"));
      assertThat(directory.resolve("classes/p/Good.class")).exists();
      assertThat(directory.resolve("classes/p/Bad.class")).doesNotExist();
      compiler.compile(sources(directory, "Other"), Abi.empty());
      assertThat(directory.resolve("classes/p/Other.class")).exists();
      return problems;
    }
  }

  private static String problems(
      Path directory, Optional<Path> processor, List<String> options, String name)
      throws Exception {
    try (ModuleCompiler compiler = compiler(directory, processor, options)) {
      compiler.warmUp(sources(directory, name));
      return problems(compiler, sources(directory, name));
    }
  }

  private static String problems(ModuleCompiler compiler, SortedMap<Path, String> sources) {
    List<Problem> problems = new ArrayList<>();
    assertThatThrownBy(() -> compiler.compile(sources, Abi.empty()))
        .isInstanceOfSatisfying(
            CompileFailure.class, failure -> problems.addAll(failure.problems()));
    return String.join("\n", problems.stream().map(Problem::message).toList());
  }

  private static ModuleCompiler compiler(
      Path directory, Optional<Path> processor, List<String> options) throws IOException {
    return new ModuleCompiler(
        new ModuleSources(
            directory.resolve("classes"),
            List.of(),
            options,
            processor.stream().toList(),
            directory.resolve("generated")),
        directory.resolve("state"));
  }

  private static SortedMap<Path, String> sources(Path directory, String name) throws IOException {
    Path file = directory.resolve("src/p/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "package p; class " + name + " {}");
    return new TreeMap<>(Map.of(file, Digests.of(Files.readAllBytes(file))));
  }
}
