package dev.openwork.loop.stages;

/** Hears of stages that ran and of the programs they run; called from several threads. */
public interface StageListener {

  /** A stage ran. One whose inputs were the same does not, and is not reported. */
  void stageFinished(StageReport report);

  /** A program printed a line. */
  void printed(String program, String line);

  /** A program ended although nobody asked it to. */
  void ended(String program, int status);
}
