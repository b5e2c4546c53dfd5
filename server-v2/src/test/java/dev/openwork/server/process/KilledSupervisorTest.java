package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.process.files.PropertiesFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends a process that supervises a child at random moments, with random signals: {@code
 * -Dopenwork.server.kills} times, 4 by default.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@Tag("slow")
class KilledSupervisorTest {
  private static final int KILLS = Integer.getInteger("openwork.server.kills", 2);
  private static final List<String> SIGNALS = List.of("KILL", "KILL", "TERM", "INT", "HUP", "ABRT");
  private static final int LATEST_MILLIS = 1_500;

  /** Two seconds on a quiet machine. */
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  /** A server that supervises a child until it is killed, and ignores requests to end cleanly. */
  public static void main(String[] args) throws Exception {
    Supervised.in(Path.of(args[0])).run("grandchild", "escape", "announce", "stay");
    TimeUnit.MINUTES.sleep(1);
  }

  @Test
  void leavesNoProcessBehind(@TempDir Path folder) throws Exception {
    long seed = Long.getLong("openwork.seed", System.nanoTime());
    Random random = new Random(seed);
    long slowest = 0;
    int withChild = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Path own = Files.createDirectory(folder.resolve("kill-" + kill));
      String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      Process server = server(own);
      if (kill % 2 == 0) {
        awaitSome(own);
      }
      boolean ended = server.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
      assertThat(ended).isFalse();
      Set<String> marks = marks(own);
      withChild += remaining(marks).isEmpty() ? 0 : 1;
      signal(signal, server.pid());
      server.waitFor();
      long start = System.nanoTime();
      marks.addAll(marks(own));
      awaitNone(marks, "kill %d with %s, seed %d".formatted(kill, signal, seed));
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    assertThat(withChild).isPositive();
    System.out.printf(
        "%d kills, %d of them while the child was running; no process after %d ms at most%n",
        KILLS, withChild, TimeUnit.NANOSECONDS.toMillis(slowest));
  }

  @Test
  void replacesAKilledWatcher(@TempDir Path folder) throws Exception {
    Set<String> marks;
    try (Supervised child = Supervised.in(folder)) {
      child.run("announce", "stay").awaitRunning();
      marks = marks(folder);
      ProcessHandle watcher = watcher(folder);

      watcher.destroyForcibly();

      watcher.onExit().get(20, TimeUnit.SECONDS);
      long deadline = System.nanoTime() + DEADLINE.toNanos();
      while (watchers(folder).isEmpty()) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        Thread.onSpinWait();
      }
    }
    awaitNone(marks, "after close");
  }

  private static ProcessHandle watcher(Path folder) throws IOException {
    return watchers(folder).stream().findFirst().orElseThrow();
  }

  private static List<ProcessHandle> watchers(Path folder) throws IOException {
    Set<String> marks = marks(folder);
    return ProcessHandle.allProcesses()
        .filter(process -> text(process.pid(), "cmdline").contains("openwork-run-watcher"))
        .filter(process -> marks.stream().anyMatch(text(process.pid(), "cmdline")::contains))
        .toList();
  }

  /** Returns what identifies the processes of a server: its folder, and the tags of its runs. */
  private static Set<String> marks(Path folder) throws IOException {
    Set<String> marks = new HashSet<>(Set.of("mark=" + folder + "\0", "mark=" + folder + "\n"));
    Path records = folder.resolve("records");
    if (Files.isDirectory(records)) {
      try (Stream<Path> files = Files.list(records)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".run")).toList()) {
          marks.add(String.valueOf(PropertiesFile.read(file).getProperty("mark")));
        }
      }
    }
    return marks;
  }

  /** Waits until a child is being started. */
  private static void awaitSome(Path folder) throws IOException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (remaining(marks(folder)).isEmpty()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
    }
  }

  private static void awaitNone(Set<String> marks, String what) {
    long deadline = System.nanoTime() + DEADLINE.toNanos();
    List<String> left = remaining(marks);
    while (!left.isEmpty()) {
      assertThat(System.nanoTime()).as("%s: %s", what, left).isLessThan(deadline);
      left = remaining(marks);
    }
  }

  private static List<String> remaining(Set<String> marks) {
    List<String> found = new ArrayList<>();
    long self = ProcessHandle.current().pid();
    ProcessHandle.allProcesses()
        .filter(process -> process.pid() != self)
        .forEach(
            process -> {
              String command = text(process.pid(), "cmdline");
              String text = command + text(process.pid(), "environ");
              if (!command.contains(KilledSupervisorTest.class.getName())
                  && marks.stream().anyMatch(text::contains)) {
                found.add(process.pid() + " " + command.replace('\0', ' '));
              }
            });
    return found;
  }

  private static String text(long pid, String file) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(pid), file), StandardCharsets.ISO_8859_1);
    } catch (IOException ended) {
      return "";
    }
  }

  private static Process server(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dmark=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            KilledSupervisorTest.class.getName(),
            folder.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void signal(String name, long pid) throws Exception {
    List<String> kill = List.of("kill", "-s", name, Long.toString(pid));
    assertThat(new ProcessBuilder(kill).start().waitFor()).isZero();
  }
}
