package dev.openwork.router.opencode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.http.peer.PeerClient;
import dev.openwork.router.json.Json;
import dev.openwork.router.opencode.OpencodeException.Reason;
import dev.openwork.router.settings.Timeouts;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.StringRequestContent;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/** Calls opencode's HTTP API. All methods block. Thread-safe. */
public final class OpencodeClient {
  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(30);
  private static final int NOT_FOUND = 404;
  private static final int MAX_RESPONSE_BYTES = 32 << 20;
  private static final String JSON = "application/json";

  private final Supplier<PeerClient> http;
  private final Supplier<Optional<OpencodeEndpoint>> endpoint;
  private final Timeouts timeouts;

  /** Creates a client. Without an endpoint, every call fails. */
  public OpencodeClient(
      Supplier<PeerClient> http, Supplier<Optional<OpencodeEndpoint>> endpoint, Timeouts timeouts) {
    this.http = http;
    this.endpoint = endpoint;
    this.timeouts = timeouts;
  }

  /** Creates a session and returns its id. */
  public String createSession(Path directory, String title) throws OpencodeException {
    requireReady();
    return call(directory, "/session", Json.object().put("title", title)).path("id").asText();
  }

  /**
   * Runs a prompt and returns the text of the answer, which may be empty. Aborts the prompt in
   * opencode if it exceeds the timeout.
   */
  public String prompt(Path directory, String session, Prompt prompt)
      throws OpencodeException, InterruptedException {
    requireReady();
    Request request = post(directory, "/session/" + session + "/message", body(prompt));
    JsonNode message;
    try {
      message = parse(send(request, timeouts.prompt()));
    } catch (TimeoutException e) {
      throw new OpencodeException(
          Reason.TIMED_OUT,
          "The request timed out after %s and %s.".formatted(format(), abort(directory, session)));
    }
    JsonNode error = message.path("info").path("error");
    if (error.isObject()) {
      String reason = error.path("data").path("message").asText(error.path("name").asText());
      throw new OpencodeException(Reason.REJECTED, "opencode returned an error: " + reason);
    }
    return StreamSupport.stream(message.path("parts").spliterator(), false)
        .filter(part -> part.path("type").asText().equals("text"))
        .filter(part -> !part.path("synthetic").asBoolean() && !part.path("ignored").asBoolean())
        .map(part -> part.path("text").asText())
        .collect(Collectors.joining("\n\n"));
  }

  /** Replies to a permission request. */
  public void replyToPermission(Path directory, String request, boolean allowed)
      throws OpencodeException {
    ObjectNode body = Json.object().put("reply", allowed ? "once" : "reject");
    call(directory, "/permission/" + request + "/reply", body);
  }

  /** Rejects a question, so that the session continues without an answer. */
  public void rejectQuestion(Path directory, String request) throws OpencodeException {
    call(directory, "/question/" + request + "/reject", Json.object());
  }

  /** Returns the pending permission requests and questions in a directory. */
  public List<OpencodeEvent> pending(Path directory) throws OpencodeException {
    List<OpencodeEvent> pending = new ArrayList<>();
    call(get(directory, "/permission"))
        .forEach(request -> pending.add(EventTranslator.permission(request)));
    call(get(directory, "/question"))
        .forEach(request -> pending.add(EventTranslator.question(request)));
    return pending;
  }

  /**
   * Checks that opencode answers. During startup it accepts requests that it never answers, so this
   * precedes each call that must not be repeated.
   */
  private void requireReady() throws OpencodeException {
    Request health = endpoint().request(http.get(), HttpMethod.GET, "/global/health");
    try {
      send(health, timeouts.readiness());
    } catch (OpencodeException | TimeoutException e) {
      throw unreachable();
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  /** Waits for the complete response. */
  private static ContentResponse send(Request request, Duration timeout)
      throws OpencodeException, InterruptedException, TimeoutException {
    CompletableResponseListener listener =
        new CompletableResponseListener(request, MAX_RESPONSE_BYTES);
    CompletableFuture<ContentResponse> response = listener.send();
    try {
      return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      var unused = request.abort(new TimeoutException("No response in time")); // or no effect
    }
  }

  private String abort(Path directory, String session) {
    try {
      call(directory, "/session/" + session + "/abort", Json.object());
      return "was aborted";
    } catch (OpencodeException e) {
      return "could not be aborted (" + e.text() + ")";
    }
  }

  private String format() {
    Duration time = timeouts.prompt();
    return time.toMinutes() > 0 ? time.toMinutes() + " min" : time.toMillis() + " ms";
  }

  private static ObjectNode body(Prompt prompt) {
    ObjectNode body = Json.object();
    body.putArray("parts").addObject().put("type", "text").put("text", prompt.text());
    prompt.system().ifPresent(system -> body.put("system", system));
    prompt.agent().ifPresent(agent -> body.put("agent", agent));
    prompt
        .model()
        .ifPresent(
            model ->
                body.putObject("model")
                    .put("providerID", model.provider())
                    .put("modelID", model.model()));
    return body;
  }

  private Request get(Path directory, String path) throws OpencodeException {
    return endpoint().request(http.get(), HttpMethod.GET, directory, path);
  }

  private Request post(Path directory, String path, ObjectNode body) throws OpencodeException {
    return endpoint()
        .request(http.get(), HttpMethod.POST, directory, path)
        .body(new StringRequestContent(JSON, Json.write(body), StandardCharsets.UTF_8));
  }

  private OpencodeEndpoint endpoint() throws OpencodeException {
    return endpoint
        .get()
        .orElseThrow(
            () ->
                new OpencodeException(
                    Reason.REJECTED,
                    "The URL of opencode is not configured. Start the router with"
                        + " --opencode-url."));
  }

  private JsonNode call(Path directory, String path, ObjectNode body) throws OpencodeException {
    return call(post(directory, path, body));
  }

  private static JsonNode call(Request request) throws OpencodeException {
    try {
      return parse(send(request, CALL_TIMEOUT));
    } catch (TimeoutException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  private static OpencodeException stopped() {
    Thread.currentThread().interrupt();
    return new OpencodeException(Reason.LOST, "The router was stopped before opencode answered.");
  }

  private static OpencodeException unreachable() {
    return new OpencodeException(
        Reason.UNREACHABLE, "opencode is not reachable at the moment. Try again later.");
  }

  private static OpencodeException failure(@Nullable Throwable cause) {
    return cause instanceof ConnectException || cause instanceof SocketTimeoutException
        ? unreachable()
        : new OpencodeException(
            Reason.LOST,
            "The connection to opencode was lost before it answered. It may still be working.");
  }

  private static JsonNode parse(ContentResponse response) throws OpencodeException {
    Optional<JsonNode> body = Json.parse(response.getContentAsString());
    if (response.getStatus() == NOT_FOUND) {
      throw new OpencodeException(Reason.NOT_FOUND, "The opencode session does not exist.");
    }
    if (response.getStatus() >= 300) {
      String message = body.map(json -> json.path("data").path("message").asText("")).orElse("");
      throw new OpencodeException(
          Reason.REJECTED,
          "opencode returned status %d%s"
              .formatted(response.getStatus(), message.isBlank() ? "" : ": " + message));
    }
    return body.orElseThrow(
        () -> new OpencodeException(Reason.REJECTED, "opencode returned invalid JSON."));
  }
}
