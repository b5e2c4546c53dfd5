package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong at the moment, and which programs run older code because of it, by all that
 * happened so far. A stage stays failed until it succeeds, however many cycles go by without it.
 * One thread at a time.
 */
public final class CurrentFailures {
  private final Clock clock;
  private final Map<String, StageReport> faults = new LinkedHashMap<>();
  private final Map<String, LocalTime> started = new HashMap<>();
  private Downstream downstream = Downstream.NONE;

  /** Nothing is wrong, and nothing runs. */
  public CurrentFailures(Clock clock) {
    this.clock = clock;
  }

  /** Takes note; answers whether something else is wrong than before. */
  public boolean on(LoopEvent event) {
    if (event instanceof LoopEvent.StagesChanged changed) {
      downstream = changed.downstream();
      faults.keySet().retainAll(downstream.below().keySet());
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      started.remove(ended.program());
    } else if (event instanceof LoopEvent.StageFinished finished) {
      return stage(finished.report());
    }
    return false;
  }

  /** The latest reports of the stages that are failed, the longest failed first. */
  public List<StageReport> reports() {
    return List.copyOf(faults.values());
  }

  /** Whether a program runs, be it of older code. */
  public boolean runs(String program) {
    return started.containsKey(program);
  }

  /** The programs that do not run what the sources say, in their usual order. */
  public List<String> stalePrograms() {
    Set<String> behind = new LinkedHashSet<>();
    faults.keySet().forEach(stage -> behind.addAll(downstream.of(stage)));
    return downstream.programs().stream().filter(behind::contains).toList();
  }

  /** What those programs run instead, in words; empty when there are none. */
  public String staleProgramsText() {
    Map<Optional<LocalTime>, List<String>> byTime = new LinkedHashMap<>();
    for (String program : stalePrograms()) {
      byTime
          .computeIfAbsent(Optional.ofNullable(started.get(program)), time -> new ArrayList<>())
          .add(program);
    }
    return byTime.entrySet().stream()
        .map(programs -> words(programs.getValue(), programs.getKey()))
        .collect(Collectors.joining(", "));
  }

  private boolean stage(StageReport report) {
    if (report.outcome() == Outcome.SKIPPED) {
      return false;
    }
    if (report.outcome() == Outcome.FAILED) {
      StageReport before = faults.put(report.stage(), report);
      return before == null || !before.problems().equals(report.problems());
    }
    if (downstream.programs().contains(report.stage())) {
      started.put(report.stage(), LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
    return faults.remove(report.stage()) != null;
  }

  private static String words(List<String> programs, Optional<LocalTime> time) {
    boolean one = programs.size() == 1;
    String names = String.join(" and ", programs);
    return time.map(at -> names + (one ? " still runs" : " still run") + " the code of " + at(at))
        .orElse(names + (one ? " does not run" : " do not run"));
  }

  private static String at(LocalTime time) {
    return String.format("%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }
}
