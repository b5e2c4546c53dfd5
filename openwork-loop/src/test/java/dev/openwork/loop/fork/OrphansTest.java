package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No process survives when the loop or the fork is killed. */
@Timeout(60)
@EnabledOnOs({OS.LINUX, OS.MAC})
@Tag("slow")
class OrphansTest {
  private static final String HANG =
      "while (true) { java.util.concurrent.locks.LockSupport.park(); }";

  private final Path directory;
  private final Hosted hosted;
  private final List<ProcessHandle> processes = new ArrayList<>();
  private @Nullable Process parent;

  OrphansTest(@TempDir Path directory) {
    this.directory = directory;
    this.hosted = new Hosted(directory);
  }

  @AfterEach
  void killThem() {
    if (parent != null) {
      parent.destroyForcibly();
    }
    processes.forEach(ProcessHandle::destroyForcibly);
  }

  /** Replaces Maven: starts the program, and prints the fork's process id and its output. */
  static final class Parent {
    public static void main(String[] args) throws Exception {
      Hosted hosted = new Hosted(Path.of(args[0]));
      Optional<Debug> debug =
          Stream.of(args).skip(1).map(port -> new Debug(Integer.parseInt(port), true)).findFirst();
      Fork fork = Fork.launch(hosted.settings(debug), System.out::println);
      long pid = Hosted.fork(ProcessHandle.current()).pid();
      System.out.println("fork " + pid);
      fork.prepare();
      fork.start(1);
      System.out.println("started " + pid);
    }
  }

  @Test
  void aCrashEndsProcessesThatTheForkReported() throws Exception {
    hosted.compile(main(spawn("clear"), ""), Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertEndsAfterACrash(fork, hosted.awaitLine("child"));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aCrashEndsProcessesThatTheForkHasNotReported() throws Exception {
    String later = "new Thread(() -> { try { answer(); } catch (Exception e) { } }).start();";
    hosted.compile(main(later, spawn("size")), Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertEndsAfterACrash(fork, hosted.awaitLine("child"));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aCrashEndsProcessesWithoutItsEnvironmentThatTheForkHasNotReported() throws Exception {
    hosted.compile(main(later(spawn("clear")), ""), Hosted.ask());
    try (Fork fork = hosted.start()) {
      assertEndsAfterACrash(fork, hosted.awaitLine("child"));
    }
  }

  /** A process in another session keeps the token, and one without it stays in the session. */
  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @CsvSource({"clear, sleep", "size, setsid sleep"})
  void processesEndIfTheForkAndItsParentAreKilledAtTheSameTime(String environment, String program)
      throws Exception {
    hosted.compile(main(later(spawn(environment, (program + " 1000").split(" "))), ""));
    launchParent("child");

    Process killed = Objects.requireNonNull(parent);
    ProcessHandle fork = Hosted.fork(killed.toHandle());
    new ProcessBuilder("kill", "-KILL", "" + killed.pid(), "" + fork.pid()).start().waitFor();

    assertEndWithTheirParent();
  }

  @Test
  void theForkEndsWithItsParentWhileItIsStarting() throws Exception {
    hosted.compile(main(spawn("clear") + "if (args.length > 0) { " + HANG + "}", ""));

    launchParent("child");

    assertEndWithTheirParent();
  }

  @Test
  void theForkEndsWithItsParentWhileItIsLoading() throws Exception {
    hosted.compile(main("", ""));
    Path endless = hosted.classes().resolve("demo/Endless.class");
    new ProcessBuilder("mkfifo", endless.toString()).start().waitFor();

    launchParent("fork");
    // Opens when the fork starts to read.
    OutputStream writing = Files.newOutputStream(endless);

    assertEndWithTheirParent();
    writing.close();
  }

  @Test
  void theForkEndsWithItsParentIfTheProgramHangsInShutdown() throws Exception {
    String hook = "Runtime.getRuntime().addShutdownHook(new Thread(() -> { " + HANG + "}));";
    hosted.compile(main(spawn("clear") + hook, ""));

    launchParent("started");

    assertEndWithTheirParent();
  }

  @Test
  void aForkThatWaitsForADebuggerEndsWithItsParent() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process maven = start(String.valueOf(port));
    assertThat(maven.inputReader().readLine()).contains("Listening");
    processes.add(Hosted.fork(maven.toHandle()));

    maven.destroy();

    assertThat(processes.get(0).onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Hosted.JAVA.toString(), "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Parent.class.getName(), directory.toString()));
    command.addAll(List.of(arguments));
    Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
    parent = started;
    return started;
  }

  private void launchParent(String until) throws IOException {
    BufferedReader output = start().inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      processes.add(process(line));
      if (line.startsWith(until)) {
        return;
      }
    }
    throw new IllegalStateException("the parent ended");
  }

  private void assertEndWithTheirParent() throws Exception {
    if (parent != null) {
      parent.destroyForcibly();
    }
    for (ProcessHandle process : processes) {
      assertThat(process.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private void assertEndsAfterACrash(Fork fork, String child) throws Exception {
    processes.add(process(child));
    processes.get(0).parent().orElseThrow().destroyForcibly();

    assertThat(processes.get(0).onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    assertThat(fork.isAlive()).isFalse();
  }

  private static ProcessHandle process(String line) {
    return ProcessHandle.of(Long.parseLong(line.substring(line.indexOf(' ') + 1))).orElseThrow();
  }

  private static String later(String statements) {
    return """
    new Thread(() -> {
      try {
        %s
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }).start();
    """
        .formatted(statements);
  }

  private static String spawn(String environment) {
    return spawn(environment, "sleep", "1000");
  }

  private static String spawn(String environment, String... command) {
    return """
    ProcessBuilder builder = new ProcessBuilder("%s");
    builder.environment().%s();
    System.out.println("child " + builder.start().pid());
    """
        .formatted(String.join("\", \"", command), environment);
  }

  private static String main(String start, String answer) {
    return """
    package demo;
    public final class Main {
      public static AutoCloseable start(String[] args) throws Exception {
        %s
        return () -> {};
      }
      static String answer() throws Exception {
        %s
        return "";
      }
    }
    """
        .formatted(start, answer);
  }
}
