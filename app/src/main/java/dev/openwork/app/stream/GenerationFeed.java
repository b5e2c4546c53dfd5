package dev.openwork.app.stream;

import dev.openwork.app.web.Feed;
import dev.openwork.app.web.SseWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Tells a page which build of the app serves it, so that the page reloads when another does. */
public final class GenerationFeed implements Feed {
  /** Short, because the stream ends when the next build of the app is there to answer. */
  private static final Duration RECONNECT = Duration.ofMillis(200);

  private final String generation;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Announces {@code generation} once and stays open. */
  public GenerationFeed(String generation) {
    this.generation = generation;
  }

  @Override
  public void run(SseWriter out) throws IOException {
    out.reconnectAfter(RECONNECT);
    out.send("generation", generation);
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
