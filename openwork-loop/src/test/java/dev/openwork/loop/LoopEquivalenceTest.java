package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.CycleFinished;
import dev.openwork.loop.LoopEvent.CycleStarted;
import dev.openwork.loop.LoopEvent.StageFinished;
import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * After every random edit, all outputs of the loop equal those of a clean build of the same files.
 * Set {@code openwork.equivalence.seed} to repeat a run, and {@code openwork.equivalence.sequences}
 * for a longer one.
 */
@Timeout(3600)
class LoopEquivalenceTest {
  private static final int STEPS = 3;
  private static final int SEQUENCES_PER_LOOP = 25;

  private final Path root;
  private final Demo demo;
  private final CleanDemo clean;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final List<RandomDemo> branches = new ArrayList<>();
  private final List<StageReport> reports = new ArrayList<>();
  private SortedMap<String, String> onDisk = new TreeMap<>();
  private int marks;
  private int bad;
  private int redefined;

  LoopEquivalenceTest(@TempDir Path directory) throws IOException {
    root = directory.resolve("demo");
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
    clean = new CleanDemo(root, Files.createDirectories(directory.resolve("clean")));
    Files.delete(demo.path("server/src/main/java/demo/Schema.java"));
  }

  @Test
  void equalsACleanBuildAfterEveryEdit() throws Exception {
    long seed = Long.getLong("openwork.equivalence.seed", System.nanoTime() % 1_000_000);
    int sequences = Integer.getInteger("openwork.equivalence.sequences", 5);
    System.out.printf("loop equivalence: seed %d, %d sequences%n", seed, sequences);
    Random random = new Random(seed);
    RandomDemo state = new RandomDemo();
    try {
      for (int sequence = 0; sequence < sequences; sequence++) {
        if (sequence % SEQUENCES_PER_LOOP == 0) {
          state.fix();
          restart(state);
        }
        for (int step = 0; step < STEPS; step++) {
          String before = state.toString();
          state = edit(state, random);
          check(
              "seed %d, sequence %d, step %d:%n%s%n-> %s%n"
                  .formatted(seed, sequence, step, before, state));
        }
      }
    } finally {
      demo.close();
    }
    System.out.printf(
        "loop equivalence: %d states, %d of them bad, %d redefinitions%n",
        sequences * STEPS, bad, redefined);
    assertThat(redefined).as("redefinitions").isPositive();
  }

  /** Edits while no loop runs, and starts a new loop on the outputs of the last one. */
  private void restart(RandomDemo state) throws Exception {
    demo.close();
    apply(state.files(), 0);
    demo.events.clear();
    reports.clear();
    reports.addAll(demo.start());
    outcomes.clear();
    reports.forEach(this::remember);
    clean.build();
    check("at the start: " + state);
  }

  private RandomDemo edit(RandomDemo before, Random random) throws Exception {
    RandomDemo state = before.copy();
    int kind = random.nextInt(10);
    if (kind == 0 && !branches.isEmpty()) {
      state = branches.get(random.nextInt(branches.size())).copy();
    } else {
      state.edit(random);
    }
    if (kind == 1) {
      RandomDemo branch = state.copy();
      branch.fix();
      branches.add(branch);
    }
    reports.clear();
    if (kind == 2 && !state.files().equals(onDisk)) {
      apply(state.files(), 0);
      demo.events.await(CycleStarted.class, started -> true);
      int more = 1 + random.nextInt(4);
      for (int i = 0; i < more; i++) {
        state.edit(random);
        apply(state.files(), 0);
      }
      // What was last good of a burst depends on what the loop saw of it.
      state.fix();
      apply(state.files(), 0);
    } else {
      apply(state.files(), random.nextInt(3));
    }
    mark();
    awaitMark();
    bad += state.isGood() ? 0 : 1;
    clean.build();
    return state;
  }

  /** Writes the given tree; rewrites some unchanged files. */
  private void apply(SortedMap<String, String> files, int same) throws IOException {
    for (String gone : onDisk.keySet()) {
      if (!files.containsKey(gone)) {
        Files.delete(demo.path(gone));
        deleteWhenEmpty(demo.path(gone).resolveSibling(".").normalize());
      }
    }
    files.forEach(
        (file, text) -> {
          if (!text.equals(onDisk.get(file))) {
            demo.write(file, text);
          }
        });
    files.entrySet().stream()
        .limit(same)
        .forEach(file -> demo.write(file.getKey(), file.getValue()));
    onDisk = files;
  }

  private static void deleteWhenEmpty(Path directory) throws IOException {
    if (FileTree.list(directory).isEmpty()) {
      FileTree.delete(directory);
    }
  }

  /** Writes the file whose cycle shows that the loop has seen all earlier edits. */
  private void mark() throws IOException {
    byte[] text = String.valueOf(++marks).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(demo.path(Demo.MARKER), text);
  }

  /**
   * Waits for the end of the cycle that knows the mark, and with it all that was written before.
   */
  private void awaitMark() throws InterruptedException {
    boolean covered = false;
    while (!covered) {
      LoopEvent event = demo.events.next();
      if (event instanceof StageFinished finished) {
        remember(finished.report());
        reports.add(finished.report());
      }
      covered =
          event instanceof CycleFinished finished
              && finished.changed().contains(demo.path(Demo.MARKER));
    }
  }

  private void remember(StageReport report) {
    if (report.outcome() != Outcome.SKIPPED) {
      outcomes.put(report.stage(), report.outcome());
    }
    if (report.note().contains("method bodies replaced")) {
      redefined++;
    }
  }

  private void check(String where) throws Exception {
    try {
      for (Map.Entry<String, Path> module : clean.classes.entrySet()) {
        assertSame(module.getValue(), demo.path(module.getKey() + "/target/classes"), "");
      }
      assertThat(demo.read("server/openapi/openapi.yaml")).as("contract").isEqualTo(clean.contract);
      assertSame(clean.generated(), demo.path("sdk/generated"), GeneratedSources.MANIFEST);
      assertThat(demo.serverSays().replaceAll(" of \\d+$", ""))
          .as("server")
          .isEqualTo(clean.server);
      assertThat(demo.appSays().replaceAll(" of \\d+$", "")).as("app").isEqualTo(clean.app);
      clean.failed.forEach(
          (stage, failed) ->
              assertThat(outcomes.get(stage) == Outcome.FAILED)
                  .as(stage + " failed")
                  .isEqualTo(failed));
    } catch (AssertionError | IOException e) {
      throw new AssertionError(where + reports + "\n" + e.getMessage(), e);
    }
  }

  private static void assertSame(Path expected, Path actual, String ignored) throws IOException {
    SortedMap<String, byte[]> wanted = FileTree.read(expected);
    SortedMap<String, byte[]> found = FileTree.read(actual);
    found.remove(ignored);
    assertThat(found.keySet()).as(actual.toString()).isEqualTo(wanted.keySet());
    List<String> different = new ArrayList<>(wanted.keySet());
    different.removeIf(file -> Arrays.equals(wanted.get(file), found.get(file)));
    assertThat(different).as("files with other bytes in " + actual).isEmpty();
  }
}
