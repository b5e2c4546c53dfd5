package dev.openwork.app.stream;

import dev.openwork.app.web.Feed;
import dev.openwork.app.web.SseWriter;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/** Tells a page which build of the app serves it, so that the page reloads when another does. */
public final class GenerationFeed implements Feed {
  private final String generation;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** Announces {@code generation} once and stays open. */
  public GenerationFeed(String generation) {
    this.generation = generation;
  }

  @Override
  public void run(SseWriter out) throws IOException {
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
