package dev.openwork.loop.dashboard;

import dev.openwork.loop.dashboard.DashboardView.Cause;
import dev.openwork.loop.dashboard.DashboardView.Stage;
import dev.openwork.loop.stages.StageNode;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The states of the stages of a loop. Not thread-safe. */
final class StageStates {
  private static final String IDLE = "idle";
  private static final String RUNNING = "running";
  private static final String FAILED = "failed";
  private static final String RAN = "ran";
  private static final int MAX_FILES = 5;
  private static final int MAX_NOTE = 500;

  private final Function<Path, String> names;
  private final Map<String, StageNode> nodes = new LinkedHashMap<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final Set<String> finished = new HashSet<>();
  private int cycle;
  private Collection<Path> changed = List.of();

  /**
   * Creates states without stages.
   *
   * @param names returns the name of a file for people
   */
  StageStates(Function<Path, String> names) {
    this.names = names;
  }

  /** Replaces the stages; those that remain keep their state. */
  void set(List<StageNode> all) {
    Map<String, Stage> before = new LinkedHashMap<>(stages);
    nodes.clear();
    stages.clear();
    for (StageNode node : all) {
      nodes.put(node.name(), node);
      Stage known = before.getOrDefault(node.name(), Stage.idle(node.name()));
      stages.put(node.name(), known.withInputs(node.inputs()));
    }
  }

  /** Starts a cycle: all stages wait, except that failed stages stay failed. */
  void startCycle(int number, Collection<Path> files) {
    cycle = number;
    changed = files;
    finished.clear();
    stages.replaceAll(
        (name, stage) ->
            stage.state().equals(FAILED) ? stage : stage.withState(IDLE, stage.since()));
  }

  /** Starts a stage. */
  void start(String name, long now) {
    Stage stage = stages.getOrDefault(name, Stage.idle(name));
    stages.put(name, stage.withCause(cause(name)).withState(RUNNING, now));
  }

  /** Finishes a stage and returns when it began. */
  long finish(StageReport report, long now) {
    String name = report.stage();
    Stage before = stages.getOrDefault(name, Stage.idle(name));
    boolean started = before.state().equals(RUNNING);
    long millis = report.took().toMillis();
    long begin = started ? before.since() : now - millis;
    finished.add(name);
    if (report.outcome() == Outcome.SKIPPED) {
      String state = before.state().equals(FAILED) ? FAILED : "skipped";
      stages.put(name, before.withState(state, now));
      return begin;
    }
    String note = report.note();
    stages.put(
        name,
        new Stage(
            name,
            before.inputs(),
            report.outcome().name().toLowerCase(Locale.ROOT),
            now,
            millis,
            note.length() > MAX_NOTE ? note.substring(0, MAX_NOTE) + "…" : note,
            started ? before.cause() : cause(name),
            0,
            0,
            0));
    return begin;
  }

  /** Returns all stages. */
  List<Stage> all() {
    return List.copyOf(stages.values());
  }

  /** Files of the stage itself, or all files if the stage does not depend on another that ran. */
  private Cause cause(String name) {
    StageNode node = nodes.getOrDefault(name, new StageNode(name, List.of(), List.of()));
    List<String> inputs =
        node.inputs().stream()
            .filter(finished::contains)
            .filter(input -> stages.getOrDefault(input, Stage.idle(input)).state().equals(RAN))
            .toList();
    List<Path> own =
        changed.stream()
            .filter(file -> node.watched().stream().anyMatch(file::startsWith))
            .toList();
    Collection<Path> files = own.isEmpty() && inputs.isEmpty() ? changed : own;
    return new Cause(cycle, files.stream().sorted().limit(MAX_FILES).map(names).toList(), inputs);
  }
}
