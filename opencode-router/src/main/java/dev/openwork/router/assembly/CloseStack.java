package dev.openwork.router.assembly;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, closed in the opposite order; what does not close disturbs no other. */
final class CloseStack implements AutoCloseable {
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final PrintStream err;

  CloseStack(PrintStream err) {
    this.err = err;
  }

  /** Adds a part and returns it. */
  <T extends AutoCloseable> T add(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      close(parts.pop());
    }
  }

  private void close(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      err.println(part.getClass().getSimpleName() + " did not stop: " + e);
    }
  }
}
