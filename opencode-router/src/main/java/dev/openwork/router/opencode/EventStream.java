package dev.openwork.router.opencode;

import dev.openwork.router.domain.Log;
import dev.openwork.router.opencode.OpencodeHealth.Status;
import dev.openwork.router.settings.Timeouts;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to opencode's event stream and reconnects when the connection is lost. A stream that
 * does not start in time also counts as lost, because opencode accepts requests during startup that
 * it never answers. So does a stream without any data, heartbeats included, for some time.
 */
@SuppressWarnings("FutureReturnValueIgnored") // each outcome ends in reconnectLater
public final class EventStream implements AutoCloseable {
  private final Supplier<HttpClient> http;
  private final Optional<OpencodeEndpoint> endpoint;
  private final Timeouts timeouts;
  private final ScheduledExecutorService scheduler;
  private final Consumer<OpencodeEvent> listener;
  private final Runnable onConnect;
  private final OpencodeHealth health;
  private final Log log;
  private int failures;
  private @Nullable CompletableFuture<?> exchange;
  private @Nullable EventSubscriber subscriber;
  private boolean closed;

  /**
   * Creates a subscription that {@link #start} opens.
   *
   * @param listener receives the events, one at a time
   * @param onConnect runs whenever the stream starts; earlier events were missed
   */
  public EventStream(
      Supplier<HttpClient> http,
      Optional<OpencodeEndpoint> endpoint,
      Timeouts timeouts,
      ScheduledExecutorService scheduler,
      Consumer<OpencodeEvent> listener,
      Runnable onConnect,
      Clock clock,
      Log log) {
    this.http = http;
    this.endpoint = endpoint;
    this.timeouts = timeouts;
    this.scheduler = scheduler;
    this.listener = listener;
    this.onConnect = onConnect;
    this.health =
        new OpencodeHealth(endpoint.isPresent() ? Status.CONNECTING : Status.UNCONFIGURED, clock);
    this.log = log;
  }

  /** Returns the state of the connection. */
  public OpencodeHealth health() {
    return health;
  }

  /** Connects in the background. */
  public void start() {
    if (endpoint.isPresent()) {
      long checkMillis = timeouts.streamStart().dividedBy(5).toMillis();
      scheduler.execute(this::connect);
      scheduler.scheduleWithFixedDelay(
          this::cancelIfSilent, checkMillis, checkMillis, TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (exchange != null) {
      exchange.cancel(true);
    }
  }

  private synchronized void connect() {
    if (closed) {
      return;
    }
    HttpRequest request = endpoint.orElseThrow().request("/global/event").build();
    EventSubscriber body = new EventSubscriber(listener, this::connected);
    CompletableFuture<HttpResponse<Void>> response =
        http.get()
            .sendAsync(
                request,
                head ->
                    head.statusCode() == 200
                        ? BodySubscribers.fromSubscriber(body)
                        : BodyHandlers.discarding().apply(head));
    subscriber = body;
    exchange = response;
    response.whenComplete((head, error) -> reconnectLater(problem(head, error)));
  }

  private synchronized void connected() {
    failures = 0;
    health.connected();
    log.info("connected to opencode's event stream");
    onConnect.run();
  }

  private synchronized void reconnectLater(String problem) {
    if (closed) {
      return;
    }
    if (health.state().status() != Status.UNREACHABLE) {
      log.warn("lost the connection to opencode: " + problem);
    }
    health.lost(problem);
    Duration delay = timeouts.reconnects().delay(++failures);
    try {
      scheduler.schedule(this::connect, delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      closed = true;
    }
  }

  private synchronized void cancelIfSilent() {
    if (exchange != null
        && subscriber != null
        && subscriber.isSilentFor(
            subscriber.hasStarted() ? timeouts.streamSilence() : timeouts.streamStart())) {
      exchange.cancel(true);
    }
  }

  private static String problem(@Nullable HttpResponse<?> response, @Nullable Throwable error) {
    if (response == null) {
      return error == null ? "no response" : "connection failed (" + rootCause(error) + ")";
    }
    return switch (response.statusCode()) {
      case 200 -> "the event stream ended";
      case 401 -> "authentication failed; set OPENCODE_SERVER_PASSWORD to opencode's password";
      default -> "opencode returned status " + response.statusCode();
    };
  }

  private static String rootCause(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
