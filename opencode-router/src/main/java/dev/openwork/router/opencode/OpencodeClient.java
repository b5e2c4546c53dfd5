package dev.openwork.router.opencode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.flow.Opencode;
import dev.openwork.router.flow.OpencodeEvent;
import dev.openwork.router.flow.OpencodeException;
import dev.openwork.router.flow.OpencodeException.Reason;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Calls one opencode. */
public final class OpencodeClient implements Opencode {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration AWAKE = Duration.ofSeconds(3);
  private static final int NOT_FOUND = 404;

  private final Supplier<HttpClient> http;
  private final Optional<OpencodeEndpoint> endpoint;
  private final Duration promptTimeout;

  /**
   * Calls this endpoint; without one, every call fails and says what to do.
   *
   * @param promptTimeout how long a prompt may take
   */
  public OpencodeClient(
      Supplier<HttpClient> http, Optional<OpencodeEndpoint> endpoint, Duration promptTimeout) {
    this.http = http;
    this.endpoint = endpoint;
    this.promptTimeout = promptTimeout;
  }

  @Override
  public String createSession(Path directory, String title) throws OpencodeException {
    requireAwake();
    ObjectNode body = Json.object().put("title", title);
    JsonNode session = call(post(directory, "/session", body).timeout(TIMEOUT));
    return session.path("id").asText();
  }

  @Override
  public String prompt(Path directory, String session, Prompt prompt)
      throws OpencodeException, InterruptedException {
    requireAwake();
    HttpRequest request = post(directory, "/session/" + session + "/message", body(prompt)).build();
    JsonNode message;
    try {
      message = judged(inTime(request));
    } catch (TimeoutException e) {
      throw new OpencodeException(
          Reason.OVERDUE,
          "opencode worked longer than %s and %s; ask it how far it is"
              .formatted(inWords(promptTimeout), stop(directory, session)));
    }
    JsonNode error = message.path("info").path("error");
    if (error.isObject()) {
      String reason = error.path("data").path("message").asText(error.path("name").asText());
      throw new OpencodeException(Reason.REFUSED, "opencode could not answer: " + reason);
    }
    return StreamSupport.stream(message.path("parts").spliterator(), false)
        .filter(part -> part.path("type").asText().equals("text"))
        .filter(part -> !part.path("synthetic").asBoolean() && !part.path("ignored").asBoolean())
        .map(part -> part.path("text").asText())
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public void answerPermission(Path directory, String request, boolean allowed)
      throws OpencodeException {
    ObjectNode body = Json.object().put("reply", allowed ? "once" : "reject");
    call(post(directory, "/permission/" + request + "/reply", body).timeout(TIMEOUT));
  }

  @Override
  public void rejectQuestion(Path directory, String request) throws OpencodeException {
    String path = "/question/" + request + "/reject";
    call(post(directory, path, Json.object()).timeout(TIMEOUT));
  }

  @Override
  public List<OpencodeEvent> pending(Path directory) throws OpencodeException {
    List<OpencodeEvent> pending = new ArrayList<>();
    for (JsonNode each : call(endpoint().request(directory, "/permission").timeout(TIMEOUT))) {
      pending.add(EventTranslator.permission(each));
    }
    for (JsonNode each : call(endpoint().request(directory, "/question").timeout(TIMEOUT))) {
      pending.add(EventTranslator.question(each));
    }
    return pending;
  }

  /**
   * An opencode that is starting takes requests which it never answers. Whether it answers is asked
   * before anything that must not be asked twice.
   */
  private void requireAwake() throws OpencodeException {
    HttpRequest health = endpoint().request("/global/health").timeout(AWAKE).build();
    try {
      http.get().send(health, BodyHandlers.discarding());
    } catch (IOException e) {
      throw unreachable();
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  /** opencode sends a status at once and the rest when it is done, so both count. */
  private HttpResponse<String> inTime(HttpRequest request)
      throws OpencodeException, InterruptedException, TimeoutException {
    var exchange = http.get().sendAsync(request, BodyHandlers.ofString());
    try {
      return exchange.get(promptTimeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      exchange.cancel(true);
    }
  }

  /** Ends a run, and says whether it could. */
  private String stop(Path directory, String session) {
    try {
      String path = "/session/" + session + "/abort";
      call(post(directory, path, Json.object()).timeout(TIMEOUT));
      return "was told to stop";
    } catch (OpencodeException e) {
      return "could not be told to stop (" + e.text() + ")";
    }
  }

  private static String inWords(Duration time) {
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

  private HttpRequest.Builder post(Path directory, String path, ObjectNode body)
      throws OpencodeException {
    return endpoint()
        .request(directory, path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(Json.write(body)));
  }

  private OpencodeEndpoint endpoint() throws OpencodeException {
    return endpoint.orElseThrow(
        () ->
            new OpencodeException(
                Reason.REFUSED, "The router knows no opencode; start it with --opencode-url"));
  }

  private JsonNode call(HttpRequest.Builder request) throws OpencodeException {
    try {
      HttpResponse<String> response = http.get().send(request.build(), BodyHandlers.ofString());
      return judged(response);
    } catch (IOException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      throw stopped();
    }
  }

  private static OpencodeException stopped() {
    Thread.currentThread().interrupt();
    return new OpencodeException(Reason.LOST, "The router stopped while opencode worked");
  }

  private static OpencodeException unreachable() {
    return new OpencodeException(
        Reason.UNREACHABLE, "opencode does not listen at the moment; try again in a while");
  }

  private static OpencodeException failure(@Nullable Throwable cause) {
    return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
        ? unreachable()
        : new OpencodeException(
            Reason.LOST,
            "The connection to opencode was lost while it worked; ask it how far it is");
  }

  private static JsonNode judged(HttpResponse<String> response) throws OpencodeException {
    Optional<JsonNode> body = Json.parse(response.body());
    if (response.statusCode() == NOT_FOUND) {
      throw new OpencodeException(Reason.NOT_FOUND, "opencode does not know the session any more");
    }
    if (response.statusCode() >= 300) {
      String why = body.map(json -> json.path("data").path("message").asText("")).orElse("");
      throw new OpencodeException(
          Reason.REFUSED,
          "opencode answered with %d%s"
              .formatted(response.statusCode(), why.isBlank() ? "" : ": " + why));
    }
    return body.orElseThrow(
        () -> new OpencodeException(Reason.REFUSED, "opencode answered with something odd"));
  }
}
