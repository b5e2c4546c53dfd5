package dev.openwork.loop.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.loop.editor.OpenRequest;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.web.WebExchange;
import dev.openwork.loop.web.WebHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Serves the dashboard to its user; see {@code docs/dashboard.md}. Everything except the login
 * requires a cookie or a token. Thread-safe.
 */
final class DashboardHandler implements WebHandler {
  private static final String LOGIN = "/login";
  private static final String CODE = "code=";
  private static final String LOGS = "/api/logs/";
  private static final String ACTIONS = "/api/actions/";

  /** Changes within this time are sent together. */
  private static final Duration PACE = Duration.ofMillis(100);

  /** An idle page gets a state this often, because memory use is no event. */
  private static final Duration REFRESH = Duration.ofSeconds(3);

  private static final Duration LOG_POLL = Duration.ofMillis(250);
  private static final int POLLS_PER_KEEP_ALIVE = 40;
  private static final String KEEP_ALIVE = ":\n\n";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DashboardAccess access;
  private final DashboardState state;
  private final DashboardViews views;
  private final DashboardActions actions;
  private final SourceOpener opener;
  private final Path logs;

  /**
   * Creates a handler.
   *
   * @param logs the directory with the logs of the programs
   */
  DashboardHandler(
      DashboardAccess access,
      DashboardState state,
      DashboardViews views,
      DashboardActions actions,
      SourceOpener opener,
      Path logs) {
    this.access = access;
    this.state = state;
    this.views = views;
    this.actions = actions;
    this.opener = opener;
    this.logs = logs;
  }

  @Override
  public boolean handle(WebExchange exchange) throws IOException {
    DashboardPages.secure(exchange);
    if (exchange.path().equals(LOGIN) && exchange.method().equals("GET")) {
      login(exchange);
    } else if (!access.mayRead(exchange)) {
      unauthorized(exchange, "");
    } else if (!access.isFromOwnPage(exchange)) {
      error(exchange, 403, "Requests from other origins are not allowed");
    } else {
      respond(exchange);
    }
    return true;
  }

  private void login(WebExchange exchange) throws IOException {
    String query = exchange.query();
    Optional<String> cookie =
        query.startsWith(CODE) ? access.redeem(query.substring(CODE.length())) : Optional.empty();
    if (cookie.isPresent()) {
      exchange.set("Set-Cookie", cookie.get());
      DashboardPages.send(exchange, 200, DashboardPages.LOGGED_IN);
    } else if (access.mayRead(exchange)) {
      DashboardPages.send(exchange, 200, DashboardPages.LOGGED_IN);
    } else {
      unauthorized(exchange, "This login URL has expired or was already used. ");
    }
  }

  private static void unauthorized(WebExchange exchange, String reason) throws IOException {
    if (exchange.path().startsWith("/api/")) {
      error(exchange, 401, reason + DashboardPages.HOW_TO_LOG_IN);
    } else {
      DashboardPages.send(exchange, 401, DashboardPages.unauthorized(reason));
    }
  }

  private void respond(WebExchange exchange) throws IOException {
    String path = exchange.path();
    boolean post = path.startsWith(ACTIONS) || path.equals("/api/open");
    if (!exchange.method().equals(post ? "POST" : "GET")) {
      exchange.set("Allow", post ? "POST" : "GET");
      error(exchange, 405, "Method not allowed: " + exchange.method());
    } else if (path.equals("/api/state")) {
      state(exchange);
    } else if (path.equals("/api/events")) {
      stream(exchange, this::states);
    } else if (path.startsWith(LOGS)) {
      log(exchange, path.substring(LOGS.length()));
    } else if (path.startsWith(ACTIONS)) {
      act(exchange, path.substring(ACTIONS.length()));
    } else if (path.equals("/api/open")) {
      open(exchange);
    } else if (!DashboardPages.sendFile(exchange)) {
      error(exchange, 404, "Not found: " + path);
    }
  }

  private void state(WebExchange exchange) throws IOException {
    try {
      views.refresh();
      exchange.send(200, "application/json", views.since(-1).json());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes to a client until it disconnects. */
  @FunctionalInterface
  private interface Stream {
    void writeTo(OutputStream out) throws IOException, InterruptedException;
  }

  private static void stream(WebExchange exchange, Stream stream) throws IOException {
    try {
      stream.writeTo(exchange.startEvents());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends the whole state first, later only the cycles that changed. */
  private void states(OutputStream out) throws IOException, InterruptedException {
    views.refresh();
    DashboardViews.Written sent = views.since(-1);
    event(out, sent.json());
    while (true) {
      state.await(sent.revision(), REFRESH);
      Thread.sleep(PACE.toMillis());
      sent = views.since(sent.revision());
      event(out, sent.json());
    }
  }

  private void log(WebExchange exchange, String program) throws IOException {
    if (!state.hasProgram(program)) {
      error(exchange, 404, "Unknown program: " + program);
      return;
    }
    LogTail tail = new LogTail(logs.resolve(program + ".log"));
    if (exchange.query().equals("follow")) {
      stream(exchange, out -> follow(tail, out));
    } else {
      exchange.send(200, "text/plain", String.join("\n", tail.read()) + "\n");
    }
  }

  private static void follow(LogTail tail, OutputStream out)
      throws IOException, InterruptedException {
    event(out, JSON.writeValueAsString(tail.read()));
    for (int polls = 1; true; polls++) {
      Thread.sleep(LOG_POLL.toMillis());
      List<String> lines = tail.read();
      if (!lines.isEmpty()) {
        event(out, JSON.writeValueAsString(lines));
      } else if (polls % POLLS_PER_KEEP_ALIVE == 0) {
        write(out, KEEP_ALIVE);
      }
    }
  }

  private void act(WebExchange exchange, String action) throws IOException {
    if (actions.run(action)) {
      exchange.send(202, "application/json", message("Started"));
    } else {
      error(exchange, 404, "Unknown action: " + action);
    }
  }

  private void open(WebExchange exchange) throws IOException {
    Optional<byte[]> body = exchange.body(OpenRequest.MAX_BYTES);
    if (body.isEmpty()) {
      error(exchange, 413, "The body is longer than " + OpenRequest.MAX_BYTES + " bytes");
      return;
    }
    try {
      SourceOpener.Result result = opener.open(OpenRequest.parse(body.get()));
      exchange.send(result.status(), "application/json", message(result.message()));
    } catch (JsonProcessingException malformed) {
      error(exchange, 400, "The body must be JSON with file, line and column");
    }
  }

  private static void error(WebExchange exchange, int status, String text) throws IOException {
    exchange.send(status, "application/json", message(text));
  }

  private static String message(String text) throws IOException {
    return JSON.writeValueAsString(Map.of("message", text));
  }

  private static void event(OutputStream out, String data) throws IOException {
    write(out, "data: " + data + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
