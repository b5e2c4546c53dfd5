package dev.openwork.router.opencode;

import dev.openwork.router.domain.Log;
import dev.openwork.router.flow.OpencodeEvent;
import dev.openwork.router.flow.OpencodeHealth;
import dev.openwork.router.flow.OpencodeHealth.Status;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The subscription to opencode's events, made again whenever it is lost, for whatever reason: after
 * 250 ms at first, after up to 4 s while opencode stays away. A stream on which nothing comes for
 * 30 s, heartbeats included, counts as lost; and after 5 s one that does not begin, for an opencode
 * that is starting takes requests which it never answers.
 */
@SuppressWarnings("FutureReturnValueIgnored") // every outcome ends in reconnectLater
public final class OpencodeEvents implements AutoCloseable {
  private static final long FIRST_PAUSE_MILLIS = 250;
  private static final long LONGEST_PAUSE_MILLIS = 4_000;
  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final Duration BEGINNING = Duration.ofSeconds(5);
  private static final int CHECK_SECONDS = 1;

  private final Supplier<HttpClient> http;
  private final Optional<OpencodeEndpoint> endpoint;
  private final ScheduledExecutorService scheduler;
  private final OpencodeEvent.Listener listener;
  private final OpencodeHealth health;
  private final Log log;
  private long pauseMillis = FIRST_PAUSE_MILLIS;
  private @Nullable CompletableFuture<?> exchange;
  private @Nullable EventReader reader;
  private boolean closed;

  /** Tells {@code listener} what happens at this endpoint, from {@link #start} on. */
  public OpencodeEvents(
      Supplier<HttpClient> http,
      Optional<OpencodeEndpoint> endpoint,
      ScheduledExecutorService scheduler,
      OpencodeEvent.Listener listener,
      Clock clock,
      Log log) {
    this.http = http;
    this.endpoint = endpoint;
    this.scheduler = scheduler;
    this.listener = listener;
    this.health =
        new OpencodeHealth(endpoint.isPresent() ? Status.CONNECTING : Status.UNCONFIGURED, clock);
    this.log = log;
  }

  /** How opencode is. */
  public OpencodeHealth health() {
    return health;
  }

  /** Subscribes, and returns at once. */
  public void start() {
    if (endpoint.isPresent()) {
      scheduler.execute(this::connect);
      scheduler.scheduleWithFixedDelay(
          this::dropSilent, CHECK_SECONDS, CHECK_SECONDS, TimeUnit.SECONDS);
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
    EventReader lines = new EventReader(listener, this::connected);
    CompletableFuture<HttpResponse<Void>> lost =
        http.get()
            .sendAsync(
                request,
                response ->
                    response.statusCode() == 200
                        ? BodySubscribers.fromLineSubscriber(lines)
                        : BodyHandlers.discarding().apply(response));
    reader = lines;
    exchange = lost;
    lost.whenComplete((response, error) -> reconnectLater(problem(response, error)));
  }

  private synchronized void connected() {
    pauseMillis = FIRST_PAUSE_MILLIS;
    health.connected();
    log.info("opencode's events arrive");
    listener.connected();
  }

  private synchronized void reconnectLater(String problem) {
    if (closed) {
      return;
    }
    if (health.state().status() != Status.UNREACHABLE) {
      log.warn("opencode is away: " + problem);
    }
    health.lost(problem);
    try {
      scheduler.schedule(this::connect, pauseMillis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      closed = true;
    }
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
  }

  private synchronized void dropSilent() {
    if (exchange != null
        && reader != null
        && reader.isSilentFor(reader.hasBegun() ? SILENCE : BEGINNING)) {
      exchange.cancel(true);
    }
  }

  private static String problem(@Nullable HttpResponse<?> response, @Nullable Throwable error) {
    if (response == null) {
      return error == null ? "no answer" : "not reachable (" + root(error) + ")";
    }
    return switch (response.statusCode()) {
      case 200 -> "the event stream ended";
      case 401 -> "it refuses the password; set OPENCODE_SERVER_PASSWORD to opencode's";
      default -> "it answered with " + response.statusCode();
    };
  }

  private static String root(Throwable error) {
    Throwable root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
