package dev.openwork.loop.stages;

import java.util.List;

/** Adds each report to a list. */
record RecordingListener(List<StageReport> reports) implements StageListener {
  @Override
  public void stageStarted(String stage) {}

  @Override
  public void stageFinished(StageReport report) {
    reports.add(report);
  }

  @Override
  public void started(ProgramStart start) {}

  @Override
  public void printed(String program, String line) {}

  @Override
  public void ended(String program, int status) {}
}
