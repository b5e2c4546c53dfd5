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

/** Makes edits in a reactor whose loop runs, one after the other, and measures until they show. */
final class EditBench {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration NOTHING = Duration.ofSeconds(1);
  private static final int STEP_MILLIS = 2;

  private final Reactor reactor;
  private final Loop loop;
  private int number = 1000;

  EditBench(Reactor reactor, Loop loop) {
    this.reactor = reactor;
    this.loop = loop;
  }

  /**
   * What a kind of edit led to.
   *
   * @param effects the time from the save to each effect
   * @param touched what was another afterwards, at least once
   */
  record Outcome(String edit, Map<String, Samples> effects, Set<String> touched) {}

  /** Makes a kind of edit so many times, then undoes it. */
  Outcome measure(Edit edit, int times) throws IOException, InterruptedException {
    Map<String, Samples> samples = new LinkedHashMap<>();
    edit.effects().forEach(effect -> samples.put(effect.name(), new Samples()));
    Set<String> touched = new TreeSet<>();
    for (int i = 0; i < times; i++) {
      loop.server().post("/probe");
      Touch before = Touch.of(reactor, loop);
      once(edit, samples);
      touched.addAll(Touch.of(reactor, loop).changedSince(before));
    }
    int cycles = loop.cycles();
    edit.undo();
    loop.awaitQuiet(cycles);
    return new Outcome(edit.name(), samples, touched);
  }

  /** Makes an edit without measuring. */
  void repeat(Edit edit, int times) throws IOException, InterruptedException {
    Map<String, Samples> unused = new LinkedHashMap<>();
    edit.effects().forEach(effect -> unused.put(effect.name(), new Samples()));
    for (int i = 0; i < times; i++) {
      once(edit, unused);
    }
  }

  /** Saves a file without a change; answers how many cycles came of it. */
  int saveUnchanged(Edit edit, int times) throws IOException, InterruptedException {
    int before = loop.cycles();
    for (int i = 0; i < times; i++) {
      edit.saveUnchanged();
      TimeUnit.MILLISECONDS.sleep(NOTHING.toMillis() / times);
    }
    TimeUnit.MILLISECONDS.sleep(NOTHING.toMillis());
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
      look(pending, text, begin, samples);
      if (System.nanoTime() - begin > PATIENCE.toNanos()) {
        throw new IllegalStateException(
            "'%s' did not show in %s".formatted(text, pending.get(0).name()));
      }
      TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
    }
    loop.awaitQuiet(cycles);
  }

  /** Files are looked at each time, of the programs only the next one: looks cost them work. */
  private static void look(
      List<Effect> pending, String text, long begin, Map<String, Samples> samples)
      throws IOException, InterruptedException {
    boolean asked = false;
    for (Iterator<Effect> effects = pending.iterator(); effects.hasNext(); ) {
      Effect effect = effects.next();
      if (!effect.isFile() && asked) {
        continue;
      }
      asked |= !effect.isFile();
      if (effect.sight().shows(text)) {
        samples.get(effect.name()).add(Duration.ofNanos(System.nanoTime() - begin));
        effects.remove();
      }
    }
  }
}
