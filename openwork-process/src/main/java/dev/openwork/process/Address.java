package dev.openwork.process;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The endpoint of the last run of a child, for children that depend on it. Thread-safe. */
final class Address {
  private @Nullable ChildEndpoint endpoint;
  private CompletableFuture<ChildEndpoint> next = new CompletableFuture<>();

  /** Completes as soon as the endpoint differs from this one. */
  synchronized CompletableFuture<ChildEndpoint> otherThan(Optional<ChildEndpoint> previous) {
    return endpoint != null && !previous.equals(Optional.of(endpoint))
        ? CompletableFuture.completedFuture(endpoint)
        : next;
  }

  void set(ChildEndpoint newEndpoint) {
    CompletableFuture<ChildEndpoint> waiting;
    synchronized (this) {
      if (newEndpoint.equals(endpoint)) {
        return;
      }
      endpoint = newEndpoint;
      waiting = next;
      next = new CompletableFuture<>();
    }
    waiting.complete(newEndpoint);
  }
}
