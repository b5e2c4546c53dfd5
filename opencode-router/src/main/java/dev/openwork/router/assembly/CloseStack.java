package dev.openwork.router.assembly;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Closes resources in reverse order. A resource that fails to close does not affect the others. */
final class CloseStack implements AutoCloseable {
  private final Deque<AutoCloseable> resources = new ArrayDeque<>();
  private final PrintStream err;

  CloseStack(PrintStream err) {
    this.err = err;
  }

  /** Adds a resource and returns it. */
  <T extends AutoCloseable> T add(T resource) {
    resources.push(resource);
    return resource;
  }

  @Override
  public void close() {
    while (!resources.isEmpty()) {
      AutoCloseable resource = resources.pop();
      try {
        resource.close();
      } catch (Exception e) {
        err.println("failed to close " + resource.getClass().getSimpleName() + ": " + e);
      }
    }
  }
}
