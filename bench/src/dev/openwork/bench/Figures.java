package dev.openwork.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All figures of one reactor. Filled while the bench runs. */
final class Figures {
  private final int operations;
  private final List<EditBench.Outcome> edits = new ArrayList<>();
  private final Map<String, Samples> starts = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();
  private Samples cold = new Samples();

  Figures(int operations) {
    this.operations = operations;
  }

  int operations() {
    return operations;
  }

  List<EditBench.Outcome> edits() {
    return edits;
  }

  /** Seconds from the command to each program's first answer. */
  Samples start(String name) {
    return starts.computeIfAbsent(name, any -> new Samples());
  }

  Map<String, Samples> starts() {
    return starts;
  }

  /** Anything else, as text. */
  Map<String, String> others() {
    return others;
  }

  Samples cold() {
    return cold;
  }

  void cold(Samples samples) {
    cold = samples;
  }
}
