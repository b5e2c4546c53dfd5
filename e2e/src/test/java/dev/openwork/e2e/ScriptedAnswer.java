package dev.openwork.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A response of the {@link ScriptedModel}: a sequence of tokens with an optional pause, which lasts
 * until {@link #release}. The pause lets a test observe an incomplete stream without relying on
 * timing. Thread-safe.
 */
public final class ScriptedAnswer {
  private static final int CHECK_MILLIS = 10;

  /** The end of a response. */
  public enum End {
    /** All tokens were sent. */
    COMPLETE,
    /** The client closed the connection before the last token. */
    ABANDONED
  }

  private final List<String> tokens;
  private final int heldAt;
  private final Optional<ToolCall> toolCall;
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CompletableFuture<End> end = new CompletableFuture<>();

  private record ToolCall(String tool, String arguments) {}

  private ScriptedAnswer(List<String> tokens, int heldAt, Optional<ToolCall> toolCall) {
    this.tokens = List.copyOf(tokens);
    this.heldAt = heldAt;
    this.toolCall = toolCall;
  }

  /** Creates a response that calls a tool, with its arguments as JSON. */
  public static ScriptedAnswer calling(String tool, String arguments) {
    return new ScriptedAnswer(List.of(), -1, Optional.of(new ToolCall(tool, arguments)));
  }

  /** Creates a response without a pause. */
  public static ScriptedAnswer of(String... tokens) {
    return new ScriptedAnswer(List.of(tokens), -1, Optional.empty());
  }

  /** Returns this response with a pause after {@code count} tokens. */
  public ScriptedAnswer heldAfter(int count) {
    if (count < 0 || count >= tokens.size()) {
      throw new IllegalArgumentException(
          "Expected a pause before the last of " + tokens.size() + " tokens, got " + count);
    }
    return new ScriptedAnswer(tokens, count, toolCall);
  }

  /** Ends the pause. May be called before the pause starts. */
  public void release() {
    released.countDown();
  }

  /** Waits until the pause starts; all tokens before it have been sent. */
  public void awaitHeld(Duration deadline) throws InterruptedException {
    if (!held.await(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("No request for " + tokens + " within " + deadline);
    }
  }

  /** Waits for the end of the response. */
  public End awaitEnd(Duration deadline) throws InterruptedException {
    try {
      return end.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(tokens + " did not end within " + deadline, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** Returns the complete text. */
  public String text() {
    return String.join("", tokens);
  }

  /** Sends the tokens. Comments during the pause detect a closed connection. */
  void sendTo(ChatStream stream) throws InterruptedException {
    try {
      for (int i = 0; i < tokens.size(); i++) {
        if (i == heldAt) {
          held.countDown();
          holdOpen(stream);
        }
        stream.token(tokens.get(i));
      }
      if (toolCall.isPresent()) {
        stream.callTool(toolCall.get().tool(), toolCall.get().arguments());
      } else {
        stream.finish();
      }
      end.complete(End.COMPLETE);
    } catch (IOException e) {
      end.complete(End.ABANDONED);
    }
  }

  private void holdOpen(ChatStream stream) throws IOException, InterruptedException {
    while (!released.await(CHECK_MILLIS, TimeUnit.MILLISECONDS)) {
      stream.comment();
    }
  }
}
