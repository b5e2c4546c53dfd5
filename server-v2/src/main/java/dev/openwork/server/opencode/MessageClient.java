package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.OpencodeIds;
import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.CommandRequest;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.ModelChoice;
import dev.openwork.server.model.PromptRequest;
import dev.openwork.server.model.ShellCall;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The message operations of opencode 1.18. Methods fail as those of {@link SessionClient} do. */
public final class MessageClient {
  private static final TypeReference<Message> MESSAGE = new TypeReference<>() {};
  private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};
  private static final TypeReference<MessagePart> PART = new TypeReference<>() {};
  private static final TypeReference<JsonNode> TREE = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};
  private static final Set<String> EDITABLE = Set.of("text", "reasoning");

  private final OpencodeHttp http;

  /** Creates a client that sends its calls through {@code http}. */
  public MessageClient(OpencodeHttp http) {
    this.http = http;
  }

  /**
   * Returns the newest messages of a session, oldest first.
   *
   * @param cursor of a page; the messages before that page are returned
   */
  public Page<Message> list(SessionRef session, int limit, Optional<String> cursor) {
    QueryPath path =
        new QueryPath(path(session, "/message"))
            .add("limit", Optional.of(limit))
            .add("before", cursor);
    return http.getPage(session.directory(), path.toString(), MESSAGES);
  }

  /** Returns a message. */
  public Message get(SessionRef session, String messageId) {
    return http.get(session.directory(), message(session, messageId), MESSAGE);
  }

  /** Deletes a message. */
  public void delete(SessionRef session, String messageId) {
    http.delete(session.directory(), message(session, messageId), DONE);
  }

  /**
   * Replaces the text of a text or reasoning part; fails with {@code invalid_request} for other
   * parts. opencode requires the whole part, so this reads it first.
   */
  public MessagePart updatePart(SessionRef session, String messageId, String partId, String text) {
    String partPath = part(session, messageId, partId);
    JsonNode message = http.get(session.directory(), message(session, messageId), TREE);
    for (JsonNode part : message.path("parts")) {
      if (part instanceof ObjectNode whole && part.path("id").asText().equals(partId)) {
        if (!EDITABLE.contains(part.path("type").asText())) {
          throw Failure.invalid(
              "partId", "Only text and reasoning parts can be edited, not " + part.path("type"));
        }
        whole.put("text", text);
        return http.patch(session.directory(), partPath, whole, PART);
      }
    }
    throw Failure.unknown("part", partId);
  }

  /** Deletes a part of a message. */
  public void deletePart(SessionRef session, String messageId, String partId) {
    http.delete(session.directory(), part(session, messageId, partId), DONE);
  }

  /** Sends a prompt; completes with the assistant's message when the run ends. */
  public CompletableFuture<Message> prompt(SessionRef session, PromptRequest prompt) {
    return new LongCall(http, session).start("/message", prompt, MESSAGE);
  }

  /** Sends a prompt without waiting for the run. */
  public void promptAsync(SessionRef session, PromptRequest prompt) {
    http.command(session.directory(), path(session, "/prompt_async"), prompt);
  }

  /** Runs one of opencode's commands; completes with the assistant's message. */
  public CompletableFuture<Message> command(SessionRef session, CommandRequest request) {
    return new LongCall(http, session).start("/command", CommandBody.of(request), MESSAGE);
  }

  /** Runs a shell command; completes with the message that contains its output. */
  public CompletableFuture<Message> shell(SessionRef session, ShellCall call) {
    return new LongCall(http, session).start("/shell", call, MESSAGE);
  }

  private static String path(SessionRef session, String rest) {
    return "/session/" + session.id() + rest;
  }

  private static String message(SessionRef session, String messageId) {
    return path(session, "/message/" + OpencodeIds.message(messageId));
  }

  private static String part(SessionRef session, String messageId, String partId) {
    return message(session, messageId) + "/part/" + OpencodeIds.part(partId);
  }

  private record CommandBody(
      String command, String arguments, @Nullable String agent, @Nullable String model) {
    static CommandBody of(CommandRequest request) {
      ModelChoice model = request.model();
      return new CommandBody(
          request.command(),
          Objects.requireNonNullElse(request.arguments(), ""),
          request.agent(),
          model == null ? null : model.providerID() + "/" + model.modelID());
    }
  }
}
