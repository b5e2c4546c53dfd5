package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.launcher.Program;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ForkTest {
  private static final int PORT = 1;
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Replaces Maven: starts a fork, prints its process id, and waits to be ended. */
  static final class Parent {
    public static void main(String[] args) throws Exception {
      Fork fork = Fork.launch(settings(Path.of(args[0]), List.of()), System.out::println);
      Runtime.getRuntime().addShutdownHook(new Thread(fork::close));
      System.out.println(Hosted.fork(ProcessHandle.current()).pid());
      Thread.currentThread().join();
    }
  }

  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "sends signals")
  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM", "KILL", "HUP"})
  void exitsWithItsParentProcess(String signal, @TempDir Path directory) throws Exception {
    String classPath = System.getProperty("java.class.path");
    Process parent =
        new ProcessBuilder(
                // A build in the background ignores the interrupt key, and its children would, too.
                "env",
                "--default-signal=INT",
                JAVA.toString(),
                "-cp",
                classPath,
                Parent.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      ProcessHandle fork = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();

      new ProcessBuilder("kill", "-" + signal, String.valueOf(parent.pid())).start().waitFor();

      assertThat(fork.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"-XX:+PrintFlagsFinal, 1", "-XX:TieredStopAtLevel=4 -XX:+PrintFlagsFinal, 4"})
  void compilesQuicklyUnlessArgumentsSelectOtherwise(
      String arguments, int level, @TempDir Path directory) throws Exception {
    Queue<String> output = new ConcurrentLinkedQueue<>();
    try (Fork fork =
        Fork.launch(settings(directory, List.of(arguments.split(" ", -1))), output::add)) {
      fork.prepare();
    }
    assertThat(output).anyMatch(line -> line.matches(".* TieredStopAtLevel += " + level + " .*"));
  }

  @Test
  void reportsTheOutputOfAJvmThatDoesNotStart(@TempDir Path directory) {
    assertThatThrownBy(
            () -> Fork.launch(settings(directory, List.of("-XX:NoSuchFlag")), line -> {}))
        .isInstanceOf(ForkFailure.class)
        .hasMessageContaining("the demo JVM did not start")
        .hasMessageContaining("NoSuchFlag");
  }

  @Test
  void reportsAMissingClass(@TempDir Path directory) throws Exception {
    try (Fork fork = Fork.launch(settings(directory, List.of()), line -> {})) {
      fork.prepare();
      assertThatThrownBy(() -> fork.start(PORT))
          .isInstanceOf(ForkFailure.class)
          .hasMessageContaining("ClassNotFoundException: demo.Main");
    }
  }

  private static ForkSettings settings(Path directory, List<String> jvmArguments) {
    Program program =
        new Program(
            "demo.Main",
            List.of(),
            List.of(),
            List.of(directory.resolve("classes")),
            List.of(),
            directory.resolve("generations"));
    return new ForkSettings(
        "demo",
        JAVA,
        jvmArguments,
        Map.of(),
        directory,
        directory.resolve("cache"),
        Optional.empty(),
        program);
  }
}
