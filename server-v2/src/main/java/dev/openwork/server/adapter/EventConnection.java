package dev.openwork.server.adapter;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.services.EventListener;
import dev.openwork.server.services.OpencodeEvents.Subscription;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A connection to opencode's events that is made again, after a short pause, when it is lost. */
@SuppressWarnings("FutureReturnValueIgnored") // every outcome ends in reconnectLater
final class EventConnection implements Subscription {
  private static final long RECONNECT_MILLIS = 250;

  private final OpencodeHttp http;
  private final ScheduledExecutorService scheduler;
  private final Path directory;
  private final EventListener listener;
  private @Nullable CompletableFuture<?> exchange;
  private boolean closed;

  EventConnection(
      OpencodeHttp http,
      ScheduledExecutorService scheduler,
      Path directory,
      EventListener listener) {
    this.http = http;
    this.scheduler = scheduler;
    this.directory = directory;
    this.listener = listener;
  }

  synchronized void connect() {
    if (closed) {
      return;
    }
    HttpRequest request = http.request(directory, "/event").build();
    EventReader reader = new EventReader(http.json(), listener);
    CompletableFuture<HttpResponse<Void>> lost =
        http.client()
            .sendAsync(
                request,
                response ->
                    response.statusCode() == 200
                        ? BodySubscribers.fromLineSubscriber(reader)
                        : BodyHandlers.discarding().apply(response));
    exchange = lost;
    lost.whenComplete((response, error) -> reconnectLater());
  }

  private synchronized void reconnectLater() {
    if (!closed) {
      try {
        scheduler.schedule(this::reconnect, RECONNECT_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        closed = true;
      }
    }
  }

  private void reconnect() {
    try {
      connect();
    } catch (Failure noneRuns) {
      reconnectLater();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (exchange != null) {
      exchange.cancel(true);
    }
  }
}
