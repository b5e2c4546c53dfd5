package dev.openwork.router.opencode;

import dev.openwork.http.peer.PeerClient;
import dev.openwork.router.domain.Log;
import dev.openwork.router.opencode.OpencodeHealth.Status;
import dev.openwork.router.settings.Timeouts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Subscribes to opencode's event stream and reconnects when the connection is lost. A stream that
 * does not start in time also counts as lost, because opencode accepts requests during startup that
 * it never answers. So does a stream without any data, heartbeats included, for some time.
 */
@SuppressWarnings("FutureReturnValueIgnored") // each outcome ends in reconnectLater
public final class EventStream implements AutoCloseable {
  private final Supplier<PeerClient> http;
  private final CurrentEndpoint endpoint;
  private final Timeouts timeouts;
  private final ScheduledExecutorService scheduler;
  private final Consumer<OpencodeEvent> listener;
  private final Runnable onConnect;
  private final OpencodeHealth health;
  private final Log log;
  private int failures;
  private @Nullable Request request;
  private @Nullable EventReader reader;
  private boolean active;
  private boolean closed;

  /**
   * Creates a subscription that {@link #start} opens.
   *
   * @param listener receives the events, one at a time
   * @param onConnect runs whenever the stream starts; earlier events were missed
   */
  public EventStream(
      Supplier<PeerClient> http,
      CurrentEndpoint endpoint,
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
        new OpencodeHealth(
            endpoint.get().isPresent() ? Status.CONNECTING : Status.UNCONFIGURED, clock);
    this.log = log;
  }

  /** Returns the state of the connection. */
  public OpencodeHealth health() {
    return health;
  }

  /** Connects in the background, as soon as the endpoint is known. */
  public void start() {
    long checkMillis = timeouts.streamStart().dividedBy(5).toMillis();
    endpoint.onChange(this::reconnect);
    scheduler.execute(this::connect);
    scheduler.scheduleWithFixedDelay(
        this::cancelIfSilent, checkMillis, checkMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public synchronized void close() {
    closed = true;
    cancel("closed");
  }

  /** Drops the connection to the previous endpoint, or connects for the first time. */
  private synchronized void reconnect() {
    if (closed) {
      return;
    }
    failures = 0;
    if (active) {
      cancel("opencode was restarted");
    } else {
      scheduler.execute(this::connect);
    }
  }

  private synchronized void connect() {
    Optional<OpencodeEndpoint> current = endpoint.get();
    if (closed || active || current.isEmpty()) {
      return;
    }
    Request next = current.get().request(http.get(), HttpMethod.GET, "/global/event");
    EventReader body = new EventReader(listener, this::connected);
    active = true;
    request = next;
    reader = body;
    next.onResponseHeaders(body::started)
        .onResponseContent(body::received)
        .send(result -> reconnectLater(problem(result)));
  }

  private void cancel(String reason) {
    if (request != null) {
      request.abort(new IOException(reason));
    }
  }

  private synchronized void connected() {
    failures = 0;
    health.connected();
    log.info("connected to opencode's event stream");
    onConnect.run();
  }

  private synchronized void reconnectLater(String problem) {
    active = false;
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
    if (active
        && reader != null
        && reader.isSilentFor(
            reader.hasStarted() ? timeouts.streamSilence() : timeouts.streamStart())) {
      cancel("no data arrived in time");
    }
  }

  private static String problem(Result result) {
    Throwable failure = result.getFailure();
    Response response = result.getResponse();
    if (failure != null) {
      return "connection failed (" + rootCause(failure) + ")";
    }
    return switch (response.getStatus()) {
      case HttpStatus.OK_200 -> "the event stream ended";
      case HttpStatus.UNAUTHORIZED_401 ->
          "authentication failed; set OPENCODE_SERVER_PASSWORD to opencode's password";
      default -> "opencode returned status " + response.getStatus();
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
