package dev.openwork.server;

import dev.openwork.http.Serving;
import dev.openwork.server.adapter.Children;
import dev.openwork.server.adapter.OpencodeHttp;
import dev.openwork.server.resources.EventStreams;
import dev.openwork.server.store.Database;
import java.time.Duration;

/** A running server, all but the kept parts. Closing leaves no thread and no connection of it. */
final class Generation {
  private static final Duration DRAIN_FOR_SUCCESSOR = Duration.ofSeconds(10);
  private static final Duration DRAIN_REFUSED_CALLS = Duration.ofMillis(200);

  private final Serving serving;
  private final EventStreams streams;
  private final Children children;
  private final OpencodeHttp opencode;
  private final Database database;
  private final Workers workers;

  Generation(
      Serving serving,
      EventStreams streams,
      Children children,
      OpencodeHttp opencode,
      Database database,
      Workers workers) {
    this.serving = serving;
    this.streams = streams;
    this.children = children;
    this.opencode = opencode;
    this.database = database;
    this.workers = workers;
  }

  /** Lets the children be what is staged now; those that are go on. */
  void converge() {
    children.start();
  }

  /**
   * Ends streams at once, gives other requests time, and refuses what is then still waiting.
   *
   * @param grace the time, when no other generation has taken over
   */
  void close(Duration grace) {
    try {
      endRequests(grace);
    } finally {
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
        serving.drain(DRAIN_REFUSED_CALLS);
      }
    } finally {
      serving.close();
    }
  }
}
