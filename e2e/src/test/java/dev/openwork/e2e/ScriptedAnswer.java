package dev.openwork.e2e;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One answer of the {@link ScriptedModel}: tokens, sent one by one, with an optional pause before
 * one of them that lasts until {@link #release}. Tests so see a stream half-way without guessing at
 * times. Safe for use by several threads.
 */
public final class ScriptedAnswer {
  private static final int CHECK_MILLIS = 50;

  /** How an answer ended. */
  public enum End {
    /** All tokens were sent. */
    COMPLETE,
    /** Whoever asked hung up before the last one. */
    ABANDONED
  }

  private final List<String> tokens;
  private final int heldAt;
  private final CountDownLatch released = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private final CompletableFuture<End> end = new CompletableFuture<>();

  private ScriptedAnswer(List<String> tokens, int heldAt) {
    this.tokens = List.copyOf(tokens);
    this.heldAt = heldAt;
  }

  /** An answer that is sent without a pause. */
  public static ScriptedAnswer of(String... tokens) {
    return new ScriptedAnswer(List.of(tokens), -1);
  }

  /** The same answer with a pause once {@code count} tokens are sent. */
  public ScriptedAnswer heldAfter(int count) {
    if (count < 0 || count >= tokens.size()) {
      throw new IllegalArgumentException(
          "cannot hold after " + count + " of " + tokens.size() + " tokens; hold before the last");
    }
    return new ScriptedAnswer(tokens, count);
  }

  /** Ends the pause, now or in advance. */
  public void release() {
    released.countDown();
  }

  /** Waits until the pause is reached; all tokens before it are sent then. */
  public void awaitHeld(Duration deadline) throws InterruptedException {
    if (!held.await(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("nobody asked for " + tokens + " within " + deadline);
    }
  }

  /** Waits for the end of the answer and tells which one it was. */
  public End awaitEnd(Duration deadline) throws InterruptedException {
    try {
      return end.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(tokens + " was not answered to its end within " + deadline, e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** The whole text. */
  public String text() {
    return String.join("", tokens);
  }

  /** Sends the tokens; while paused, notices within moments when the other side hangs up. */
  void sendTo(ChatStream stream) throws InterruptedException {
    try {
      for (int i = 0; i < tokens.size(); i++) {
        if (i == heldAt) {
          held.countDown();
          holdOpen(stream);
        }
        stream.token(tokens.get(i));
      }
      stream.finish();
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
