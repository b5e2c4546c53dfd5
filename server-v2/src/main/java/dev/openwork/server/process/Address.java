package dev.openwork.server.process;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Where a child listens, or listened last and is expected again. Safe for all threads. */
final class Address {
  private @Nullable URI uri;
  private CompletableFuture<URI> next = new CompletableFuture<>();

  synchronized Optional<URI> last() {
    return Optional.ofNullable(uri);
  }

  /** Completes once it is known and another than this. */
  synchronized CompletableFuture<URI> otherThan(Optional<URI> known) {
    return uri != null && !known.equals(Optional.of(uri))
        ? CompletableFuture.completedFuture(uri)
        : next;
  }

  void set(URI now) {
    CompletableFuture<URI> waiting;
    synchronized (this) {
      if (now.equals(uri)) {
        return;
      }
      uri = now;
      waiting = next;
      next = new CompletableFuture<>();
    }
    waiting.complete(now);
  }
}
