package dev.openwork.loop.stages;

/** Receives events of stages and of the programs that they run; called by several threads. */
public interface StageListener {

  /** A stage starts to run. Stages that are skipped or blocked do not start. */
  void stageStarted(String stage);

  /** A stage finished. Blocked stages are not reported. */
  void stageFinished(StageReport report);

  /** The newest code of a program started. */
  void started(ProgramStart start);

  /** A program printed a line. */
  void printed(String program, String line);

  /** A program's JVM ended unexpectedly. */
  void ended(String program, int status);
}
