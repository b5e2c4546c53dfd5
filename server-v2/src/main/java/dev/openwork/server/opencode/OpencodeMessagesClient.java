package dev.openwork.server.opencode;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.Page;
import dev.openwork.server.domain.SessionRef;
import dev.openwork.server.model.Message;
import dev.openwork.server.model.MessagePart;
import dev.openwork.server.model.ModelChoice;
import dev.openwork.server.model.ShellCall;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** opencode's message operations, as its version 1.18 offers them. */
public final class OpencodeMessagesClient implements OpencodeMessages {
  private static final TypeReference<Message> MESSAGE = new TypeReference<>() {};
  private static final TypeReference<List<Message>> MESSAGES = new TypeReference<>() {};
  private static final TypeReference<MessagePart> PART = new TypeReference<>() {};
  private static final TypeReference<JsonNode> TREE = new TypeReference<>() {};
  private static final TypeReference<Boolean> DONE = new TypeReference<>() {};
  private static final Set<String> REWRITABLE = Set.of("text", "reasoning");

  private final OpencodeHttp http;

  /** Calls through {@code http}. */
  public OpencodeMessagesClient(OpencodeHttp http) {
    this.http = http;
  }

  @Override
  public Page<Message> list(SessionRef session, int limit, Optional<String> cursor) {
    QueryPath path =
        new QueryPath(path(session, "/message"))
            .add("limit", Optional.of(limit))
            .add("before", cursor);
    return http.getPage(session.directory(), path.toString(), MESSAGES);
  }

  @Override
  public Message get(SessionRef session, String messageId) {
    return http.get(session.directory(), message(session, messageId), MESSAGE);
  }

  @Override
  public void delete(SessionRef session, String messageId) {
    http.delete(session.directory(), message(session, messageId), DONE);
  }

  /** opencode takes a whole part, of which we know but a piece; so it is read and given back. */
  @Override
  public MessagePart rewrite(SessionRef session, String messageId, String partId, String text) {
    JsonNode message = http.get(session.directory(), message(session, messageId), TREE);
    for (JsonNode part : message.path("parts")) {
      if (part instanceof ObjectNode whole && part.path("id").asText().equals(partId)) {
        if (!REWRITABLE.contains(part.path("type").asText())) {
          throw Failure.invalid("partId", "Only text can be rewritten, not " + part.path("type"));
        }
        whole.put("text", text);
        return http.patch(
            session.directory(), message(session, messageId) + "/part/" + partId, whole, PART);
      }
    }
    throw Failure.unknown("part", partId);
  }

  @Override
  public void deletePart(SessionRef session, String messageId, String partId) {
    http.delete(session.directory(), message(session, messageId) + "/part/" + partId, DONE);
  }

  @Override
  public CompletableFuture<Message> prompt(SessionRef session, Prompt prompt) {
    return new LongCall(http, session).start("/message", PromptBody.of(prompt), MESSAGE);
  }

  @Override
  public void promptLater(SessionRef session, Prompt prompt) {
    http.command(session.directory(), path(session, "/prompt_async"), PromptBody.of(prompt));
  }

  @Override
  public CompletableFuture<Message> command(SessionRef session, CommandCall call) {
    CommandBody body =
        new CommandBody(
            call.command(),
            call.arguments(),
            call.agent().orElse(null),
            call.model().map(it -> it.providerID() + "/" + it.modelID()).orElse(null));
    return new LongCall(http, session).start("/command", body, MESSAGE);
  }

  @Override
  public CompletableFuture<Message> shell(SessionRef session, ShellCall call) {
    return new LongCall(http, session).start("/shell", call, MESSAGE);
  }

  private static String path(SessionRef session, String rest) {
    return "/session/" + session.id() + rest;
  }

  private static String message(SessionRef session, String messageId) {
    return path(session, "/message/" + messageId);
  }

  private record CommandBody(
      String command, String arguments, @Nullable String agent, @Nullable String model) {}

  private record PromptBody(
      List<PromptPiece> parts,
      @Nullable ModelChoice model,
      @Nullable String agent,
      @Nullable String system,
      @Nullable Boolean noReply) {
    static PromptBody of(Prompt prompt) {
      return new PromptBody(
          prompt.parts(),
          prompt.model().orElse(null),
          prompt.agent().orElse(null),
          prompt.system().orElse(null),
          prompt.noReply() ? true : null);
    }
  }
}
