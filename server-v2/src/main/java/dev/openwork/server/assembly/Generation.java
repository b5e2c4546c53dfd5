package dev.openwork.server.assembly;

import dev.openwork.http.Serving;
import dev.openwork.server.opencode.OpencodeHttp;
import dev.openwork.server.runtime.Children;
import dev.openwork.server.services.SyncRecorder;
import dev.openwork.server.store.Database;
import dev.openwork.server.stream.EventStreams;
import java.time.Duration;

/** The parts of a running server that are not kept. Closing ends all threads and connections. */
final class Generation {
  private static final Duration DRAIN_FOR_SUCCESSOR = Duration.ofSeconds(10);
  private static final Duration DRAIN_FAILED_CALLS = Duration.ofMillis(200);

  private final Serving serving;
  private final EventStreams streams;
  private final Children children;
  private final OpencodeHttp opencode;
  private final SyncRecorder recorder;
  private final Database database;
  private final Workers workers;

  Generation(
      Serving serving,
      EventStreams streams,
      Children children,
      OpencodeHttp opencode,
      SyncRecorder recorder,
      Database database,
      Workers workers) {
    this.serving = serving;
    this.streams = streams;
    this.children = children;
    this.opencode = opencode;
    this.recorder = recorder;
    this.database = database;
    this.workers = workers;
  }

  /** Runs the staged programs; children that run them already are not restarted. */
  void converge() {
    children.start();
  }

  /**
   * Ends event streams immediately, waits for other requests and fails those that are still open.
   *
   * @param grace how long to wait if no other generation has taken over
   */
  void close(Duration grace) {
    try {
      endRequests(grace);
    } finally {
      recorder.close();
      workers.close();
      database.close();
    }
  }

  private void endRequests(Duration grace) {
    try {
      streams.close();
      boolean idle = serving.drain(serving.isReplaced() ? DRAIN_FOR_SUCCESSOR : grace);
      opencode.close();
      if (!idle) {
        serving.drain(DRAIN_FAILED_CALLS);
      }
    } finally {
      serving.close();
    }
  }
}
