package dev.openwork.server.assembly;

import dev.openwork.process.ChildEvent;
import dev.openwork.process.ChildJournal;
import dev.openwork.server.log.ServerLog;
import java.util.Locale;
import java.util.Map;

/** Writes the events of the children to the server's log until its thread is interrupted. */
final class ChildLogging implements Runnable {
  private final ChildJournal journal;
  private final ServerLog log;

  ChildLogging(ChildJournal journal, ServerLog log) {
    this.journal = journal;
    this.log = log;
  }

  @Override
  public void run() {
    try {
      while (true) {
        write(journal.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(ChildEvent event) {
    log.event(
        "child",
        Map.of(
            "child", event.child(),
            "event", event.kind().name().toLowerCase(Locale.ROOT),
            "message", event.message()));
  }
}
