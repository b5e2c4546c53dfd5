package dev.openwork.server.adapter;

import dev.openwork.server.services.EventListener;
import dev.openwork.server.services.OpencodeEvents;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;

/** opencode's event stream, followed across its restarts. */
public final class OpencodeEventsClient implements OpencodeEvents {
  private final OpencodeHttp http;
  private final ScheduledExecutorService scheduler;

  /** Streams through {@code http}; {@code scheduler} times reconnections. */
  public OpencodeEventsClient(OpencodeHttp http, ScheduledExecutorService scheduler) {
    this.http = http;
    this.scheduler = scheduler;
  }

  @Override
  public Subscription subscribe(Path directory, EventListener listener) {
    EventConnection connection = new EventConnection(http, scheduler, directory, listener);
    connection.connect();
    return connection;
  }
}
