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
 * Tracks the failed stages of a loop and the programs that run outdated code because of them. A
 * stage stays failed until it succeeds; cycles that skip it do not change that. Not thread-safe.
 */
public final class CurrentFailures {
  private final Clock clock;
  private final Map<String, StageReport> failed = new LinkedHashMap<>();
  private final Map<String, LocalTime> started = new HashMap<>();
  private Downstream downstream = Downstream.NONE;

  /** Starts without failures and without running programs. */
  public CurrentFailures(Clock clock) {
    this.clock = clock;
  }

  /** Processes an event and returns whether the failures changed. */
  public boolean on(LoopEvent event) {
    if (event instanceof LoopEvent.StagesChanged changed) {
      downstream = changed.downstream();
      failed.keySet().retainAll(downstream.below().keySet());
    } else if (event instanceof LoopEvent.ProgramEnded ended) {
      started.remove(ended.program());
    } else if (event instanceof LoopEvent.StageFinished finished) {
      return stage(finished.report());
    }
    return false;
  }

  /** Returns the latest reports of the failed stages, in the order in which they failed. */
  public List<StageReport> reports() {
    return List.copyOf(failed.values());
  }

  /** Returns whether a stage runs a program. */
  boolean isProgram(String stage) {
    return downstream.programs().contains(stage);
  }

  /** Returns whether a program is running, even if its code is outdated. */
  public boolean runs(String program) {
    return started.containsKey(program);
  }

  /** Returns the programs that are outdated or not running because of a failure. */
  public List<String> stalePrograms() {
    Set<String> stale = new LinkedHashSet<>();
    failed.keySet().forEach(stage -> stale.addAll(downstream.of(stage)));
    return downstream.programs().stream().filter(stale::contains).toList();
  }

  /** Describes the state of the stale programs in words; empty if there are none. */
  public String staleProgramsText() {
    Map<Optional<LocalTime>, List<String>> byTime = new LinkedHashMap<>();
    for (String program : stalePrograms()) {
      byTime
          .computeIfAbsent(Optional.ofNullable(started.get(program)), time -> new ArrayList<>())
          .add(program);
    }
    return byTime.entrySet().stream()
        .map(programs -> describe(programs.getValue(), programs.getKey()))
        .collect(Collectors.joining(", "));
  }

  private boolean stage(StageReport report) {
    if (report.outcome() == Outcome.SKIPPED) {
      return false;
    }
    if (report.outcome() == Outcome.FAILED) {
      StageReport before = failed.put(report.stage(), report);
      return before == null || !before.problems().equals(report.problems());
    }
    if (downstream.programs().contains(report.stage())) {
      started.put(report.stage(), LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
    return failed.remove(report.stage()) != null;
  }

  private static String describe(List<String> programs, Optional<LocalTime> time) {
    boolean one = programs.size() == 1;
    String names = String.join(" and ", programs);
    return time.map(at -> names + (one ? " still runs" : " still run") + " the code of " + at(at))
        .orElse(names + (one ? " is not running" : " are not running"));
  }

  private static String at(LocalTime time) {
    return String.format("%02d:%02d:%02d", time.getHour(), time.getMinute(), time.getSecond());
  }
}
