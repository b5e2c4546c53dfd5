package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Kills a random process of {@code ./dev} with a random signal at a random moment, and ends the
 * script if it still runs. {@code openwork.kills.seed} reproduces the choices of a run; the moments
 * depend on the machine.
 */
@Tag("long")
@EnabledOnOs(value = OS.LINUX, disabledReason = "finds processes in /proc")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KillsIT {
  private static final int KILLS = 50;
  private static final long SEED = Long.getLong("openwork.kills.seed", System.nanoTime());

  /** A start takes about this long, so that most of the moments are before its end. */
  private static final int LATEST_MILLIS = 20_000;

  private static final Duration END = Duration.ofSeconds(20);
  private static final Pattern TEMPORARY = Pattern.compile("openwork-(dev|sdk|export)\\W.*");
  private static final List<Signal> SIGNALS =
      List.of(Signal.KILL, Signal.TERM, Signal.INT, Signal.HUP);

  private final Random random = new Random(SEED);
  private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
  private ScriptedModel model;
  private LoopProject project;

  @BeforeAll
  void create() throws Exception {
    model = ScriptedModel.start();
    project = LoopProject.create();
    List<Path> before = exchanges();
    try (RunningLoop first = project.start(model)) {
      first.process().kill(Signal.TERM);
      awaitNothing("the first start", before);
    }
  }

  @AfterAll
  void close() {
    model.close();
  }

  @RepeatedTest(KILLS)
  void nothingRemainsAfterAnyProcessIsKilled(RepetitionInfo repetition) throws Exception {
    List<Path> before = exchanges();
    try (RunningLoop loop = project.launch(model)) {
      loop.process().awaitExitWithin(Duration.ofMillis(random.nextInt(LATEST_MILLIS)));
      List<ProcessHandle> tree = new ArrayList<>(loop.process().descendants());
      ProcessHandle.of(loop.process().pid()).ifPresent(tree::add);
      tree.sort(Comparator.comparing(ProcessHandle::pid));
      ProcessHandle victim = tree.get(random.nextInt(tree.size()));
      Signal signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      String kill =
          "kill %d of seed %d: %s to %s"
              .formatted(
                  repetition.getCurrentRepetition(),
                  SEED,
                  signal,
                  victim.info().commandLine().orElse("an ended process"));
      signal(signal, victim.pid());
      loop.process().awaitExitWithin(Duration.ofMillis(random.nextInt(2_000)));
      signal(SIGNALS.get(random.nextInt(2)), loop.process().pid());
      awaitNothing(kill, before);
    }
  }

  private void awaitNothing(String kill, List<Path> before) throws Exception {
    long begin = System.nanoTime();
    long deadline = begin + END.toNanos();
    while (!remains(before).isEmpty()) {
      assertThat(System.nanoTime())
          .as("%s, remaining: %s", kill, remains(before))
          .isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    System.out.printf("%d ms after %s%n", (System.nanoTime() - begin) / 1_000_000, kill);
  }

  /** Returns the processes that work in the project, and the directories of the script. */
  private List<String> remains(List<Path> before) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
      processes.map(this::inProject).flatMap(Optional::stream).forEach(found::add);
    }
    exchanges().stream().filter(it -> !before.contains(it)).map(Path::toString).forEach(found::add);
    return found;
  }

  /** Describes a process that works in the project; empty for others. */
  private Optional<String> inProject(Path process) {
    try {
      return process.resolve("cwd").toRealPath().startsWith(project.file("").toRealPath())
          ? Optional.of(
              process.getFileName() + " " + Files.readString(process.resolve("comm")).strip())
          : Optional.empty();
    } catch (IOException ended) {
      return Optional.empty();
    }
  }

  private List<Path> exchanges() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(it -> TEMPORARY.matcher(it.getFileName().toString()).matches()).toList();
    }
  }

  private static void signal(Signal signal, long pid) throws Exception {
    new ProcessBuilder("kill", "-" + signal, "" + pid).start().waitFor();
  }
}
