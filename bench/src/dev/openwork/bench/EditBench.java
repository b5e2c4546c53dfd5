package dev.openwork.bench;

import dev.openwork.bench.reactor.Reactor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Makes edits in a reactor with a running loop and measures when their effects appear. */
final class EditBench {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final Duration NO_CYCLE_TIME = Duration.ofSeconds(1);
  private static final int POLL_MILLIS = 2;

  private final Reactor reactor;
  private final Loop loop;
  private int number = 1000;

  EditBench(Reactor reactor, Loop loop) {
    this.reactor = reactor;
    this.loop = loop;
  }

  /**
   * The result of a kind of edit.
   *
   * @param effects the times from the save to each effect
   * @param changed the outputs that were changed at least once
   */
  record Outcome(String edit, Map<String, Samples> effects, Set<String> changed) {}

  /** Makes an edit repeatedly, then undoes it. */
  Outcome measure(Edit edit, int times) throws IOException, InterruptedException {
    Map<String, Samples> samples = new LinkedHashMap<>();
    edit.effects().forEach(effect -> samples.put(effect.name(), new Samples()));
    Set<String> changed = new TreeSet<>();
    for (int i = 0; i < times; i++) {
      loop.server().post("/probe");
      Snapshot before = Snapshot.of(reactor, loop);
      once(edit, samples);
      changed.addAll(Snapshot.of(reactor, loop).changedSince(before));
    }
    int cycles = loop.cycles();
    edit.undo();
    loop.awaitQuiet(cycles);
    return new Outcome(edit.name(), samples, changed);
  }

  /** Makes an edit repeatedly without measuring it. */
  void repeat(Edit edit, int times) throws IOException, InterruptedException {
    Map<String, Samples> unused = new LinkedHashMap<>();
    edit.effects().forEach(effect -> unused.put(effect.name(), new Samples()));
    for (int i = 0; i < times; i++) {
      once(edit, unused);
    }
  }

  /** Saves a file repeatedly without changing it and returns the number of cycles. */
  int saveUnchanged(Edit edit, int times) throws IOException, InterruptedException {
    int before = loop.cycles();
    for (int i = 0; i < times; i++) {
      edit.saveUnchanged();
      TimeUnit.MILLISECONDS.sleep(NO_CYCLE_TIME.toMillis() / times);
    }
    TimeUnit.MILLISECONDS.sleep(NO_CYCLE_TIME.toMillis());
    return loop.cycles() - before;
  }

  private void once(Edit edit, Map<String, Samples> samples)
      throws IOException, InterruptedException {
    int cycles = loop.cycles();
    String text = edit.shown(++number);
    long begin = System.nanoTime();
    edit.save(number);
    List<Effect> pending = new ArrayList<>(edit.effects());
    while (!pending.isEmpty()) {
      check(pending, text, begin, samples);
      if (System.nanoTime() - begin > TIMEOUT.toNanos()) {
        throw new IllegalStateException(
            "'%s' did not appear in %s".formatted(text, pending.get(0).name()));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    loop.awaitQuiet(cycles);
  }

  /** Checks all pending files but only the next program, because requests cause load. */
  private static void check(
      List<Effect> pending, String text, long begin, Map<String, Samples> samples)
      throws IOException, InterruptedException {
    boolean requested = false;
    for (Iterator<Effect> effects = pending.iterator(); effects.hasNext(); ) {
      Effect effect = effects.next();
      if (!effect.isFile() && requested) {
        continue;
      }
      requested |= !effect.isFile();
      if (effect.probe().shows(text)) {
        samples.get(effect.name()).add(Duration.ofNanos(System.nanoTime() - begin));
        effects.remove();
      }
    }
  }
}
