package dev.openwork.loop;

import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.ProgramStart;
import dev.openwork.loop.stages.StageNode;
import dev.openwork.loop.stages.StageReport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An event of a loop. Listeners receive events in the order in which they happen. */
public sealed interface LoopEvent {

  /**
   * The loop has new stages, which the following events refer to.
   *
   * @param downstream the programs that depend on each stage
   * @param stages all stages, every stage after its inputs
   */
  record StagesChanged(Downstream downstream, List<StageNode> stages) implements LoopEvent {
    public StagesChanged {
      stages = List.copyOf(stages);
    }
  }

  /**
   * The first cycle is over.
   *
   * @param took time since the loop started
   * @param programs addresses by name
   */
  record LoopReady(Duration took, Map<String, URI> programs) implements LoopEvent {
    public LoopReady {
      programs = Map.copyOf(programs);
    }
  }

  /**
   * A cycle begins.
   *
   * @param changed the files whose bytes changed; empty for the first cycle
   */
  record CycleStarted(Set<Path> changed) implements LoopEvent {
    public CycleStarted {
      changed = Set.copyOf(changed);
    }
  }

  /** A stage of the cycle starts to run. */
  record StageStarted(String stage) implements LoopEvent {}

  /** A stage of the cycle finished. */
  record StageFinished(StageReport report) implements LoopEvent {}

  /**
   * A cycle is over: every stage is up to date, or its failure was reported.
   *
   * @param changed as in {@link CycleStarted}, and files that changed while it read build files
   * @param took time since it began
   */
  record CycleFinished(Set<Path> changed, Duration took) implements LoopEvent {
    public CycleFinished {
      changed = Set.copyOf(changed);
    }
  }

  /** The newest code of a program started. */
  record ProgramStarted(ProgramStart start) implements LoopEvent {}

  /** A program printed a line. */
  record ProgramPrinted(String program, String line) implements LoopEvent {}

  /** A program's JVM ended unexpectedly; the next cycle starts it again. */
  record ProgramEnded(String program, int status) implements LoopEvent {}

  /** A message for the user. */
  record Notice(String text) implements LoopEvent {}
}
