package dev.openwork.loop;

import dev.openwork.loop.stages.Downstream;
import dev.openwork.loop.stages.StageReport;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What happens in a loop, in the order in which it happens. */
public sealed interface LoopEvent {

  /** The loop has new stages, which the following events refer to. */
  record StagesChanged(Downstream downstream) implements LoopEvent {}

  /**
   * The first cycle is over.
   *
   * @param took since the loop began
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
   * @param changed files with other bytes than before; empty for the first cycle
   */
  record CycleStarted(Set<Path> changed) implements LoopEvent {
    public CycleStarted {
      changed = Set.copyOf(changed);
    }
  }

  /** A stage of the cycle ran. */
  record StageFinished(StageReport report) implements LoopEvent {}

  /**
   * A cycle is over: what its files lead to is there, or has been reported as failed.
   *
   * @param changed as in {@link CycleStarted}
   * @param took since it began
   */
  record CycleFinished(Set<Path> changed, Duration took) implements LoopEvent {
    public CycleFinished {
      changed = Set.copyOf(changed);
    }
  }

  /** A program printed a line. */
  record ProgramPrinted(String program, String line) implements LoopEvent {}

  /** A program ended although nobody asked it to; the next cycle starts it again. */
  record ProgramEnded(String program, int status) implements LoopEvent {}

  /** Something that people should know. */
  record Notice(String text) implements LoopEvent {}
}
