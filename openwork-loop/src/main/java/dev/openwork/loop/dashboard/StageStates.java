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
  private static final int MAX_FILES = 5;
  private static final int MAX_NOTE = 500;

  private final Function<Path, String> names;
  private final Map<String, StageNode> nodes = new LinkedHashMap<>();
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final Set<String> changedInputs = new HashSet<>();
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
    stages.replaceAll((name, stage) -> explained(stage));
    cycle = number;
    changed = files;
    changedInputs.clear();
    stages.replaceAll(
        (name, stage) ->
            stage.state().equals(FAILED) ? stage : stage.withState(IDLE, stage.since()));
  }

  /** Starts a stage. */
  void start(String name, long now) {
    Stage stage = stages.getOrDefault(name, Stage.idle(name));
    stages.put(
        name, stage.withCause(new Cause(cycle, List.of(), List.of())).withState(RUNNING, now));
  }

  /** Finishes a stage and returns when it began. */
  long finish(StageReport report, long now) {
    String name = report.stage();
    Stage before = stages.getOrDefault(name, Stage.idle(name));
    boolean started = before.state().equals(RUNNING);
    long millis = report.took().toMillis();
    long begin = started ? before.since() : now - millis;
    if (report.outcome() == Outcome.RAN) {
      changedInputs.add(name);
    }
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
            new Cause(cycle, List.of(), List.of()),
            0,
            0,
            0));
    return begin;
  }

  /** Returns all stages. */
  List<Stage> all() {
    return stages.values().stream().map(this::explained).toList();
  }

  /**
   * Adds the cause of a run in the current cycle. Reports of inputs may follow the start of a
   * stage, so the cause is complete at the end of the cycle.
   */
  private Stage explained(Stage stage) {
    if (cycle == 0 || stage.cause().cycle() != cycle) {
      return stage;
    }
    List<String> ran = stage.inputs().stream().filter(changedInputs::contains).toList();
    List<Path> watched =
        nodes.containsKey(stage.name()) ? nodes.get(stage.name()).watched() : List.of();
    List<Path> own =
        changed.stream().filter(file -> watched.stream().anyMatch(file::startsWith)).toList();
    Collection<Path> files = own.isEmpty() && ran.isEmpty() ? changed : own;
    return stage.withCause(
        new Cause(cycle, files.stream().sorted().limit(MAX_FILES).map(names).toList(), ran));
  }
}
