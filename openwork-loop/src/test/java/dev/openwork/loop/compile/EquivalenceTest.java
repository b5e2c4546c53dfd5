package dev.openwork.loop.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applies random sequences of edits to two modules. After each edit, the incremental compilation
 * must have the same result as a clean one, with the same bytes. {@code
 * -Dopenwork.equivalence.sequences} sets the number of sequences, {@code
 * -Dopenwork.equivalence.seed} the seed of the first.
 */
class EquivalenceTest {
  private static final int EDITS = 12;
  private static final int MORE_SEQUENCES = 12;
  private static final List<List<String>> OPTIONS =
      List.of(
          List.of("--release", "17", "-g"),
          List.of("--release", "17", "-g", "-parameters"),
          List.of("--release", "17"),
          List.of("--release", String.valueOf(Runtime.version().feature()), "-g"));

  private int good;
  private int bad;
  private int compiled;
  private int sources;

  @Test
  void anIncrementalCompilationEqualsACleanOne(@TempDir Path directory) throws IOException {
    long seed = Long.getLong("openwork.equivalence.seed", System.nanoTime() % 1_000_000);
    int sequences = Integer.getInteger("openwork.equivalence.sequences", 3);
    long end = seed + sequences;
    for (long sequence = seed; sequence < end || needsMore(sequence - end); sequence++) {
      run(directory.resolve("s" + sequence), sequence);
    }
    System.out.printf(
        "equivalence: seeds from %d, %d sequences, %d states compiled, %d did not;"
            + " %d of %d sources compiled%n",
        seed, sequences, good, bad, compiled, sources);
    assertThat(good).as("states that compile").isGreaterThan(bad);
  }

  /** Few sequences may happen to contain mostly states that do not compile, which prove less. */
  private boolean needsMore(long more) {
    return good <= bad && more < MORE_SEQUENCES;
  }

  private void run(Path place, long seed) throws IOException {
    List<String> options = OPTIONS.get((int) Math.floorMod(seed, (long) OPTIONS.size()));
    RandomProject project = new RandomProject(seed, Integer.parseInt(options.get(1)) >= 21);
    try (TwoModules modules =
        new TwoModules(place, options, JavacArguments.withoutRelease(options))) {
      for (int edit = 0; edit < EDITS; edit++) {
        modules.replaceLibrary(project.sources(true));
        modules.replaceProgram(project.sources(false));
        step(modules, "seed " + seed + ", edit " + edit, project);
        if (edit % 5 == 4) {
          modules.restart();
        }
        project.edit();
      }
    }
    FileTree.delete(place);
  }

  private void step(TwoModules modules, String where, RandomProject project) throws IOException {
    String clean = modules.referenceErrors();
    try {
      compiled += modules.compile().compiled();
      sources += project.sources(false).size();
      assertThat(clean).as("%s: clean compilation of%n%s", where, project.describe()).isEmpty();
      good++;
    } catch (CompileFailure e) {
      assertThat(clean)
          .as("%s: clean compilation, where the incremental one reports %s", where, e.problems())
          .isNotEmpty();
      bad++;
      return;
    }
    try {
      modules.assertSame();
    } catch (AssertionError e) {
      throw new AssertionError(where + ": " + e.getMessage() + "\n" + project.describe(), e);
    }
  }
}
