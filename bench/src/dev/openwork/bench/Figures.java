package dev.openwork.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the figures of one reactor. */
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

  /** Returns the times from the command to a program's first response. */
  Samples start(String name) {
    return starts.computeIfAbsent(name, any -> new Samples());
  }

  Map<String, Samples> starts() {
    return starts;
  }

  /** Returns the other figures as text. */
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
