package dev.openwork.server.process;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The current or last address of a child process, for processes that depend on it. Thread-safe. */
final class Address {
  private @Nullable URI uri;
  private CompletableFuture<URI> next = new CompletableFuture<>();

  synchronized Optional<URI> last() {
    return Optional.ofNullable(uri);
  }

  /** Completes as soon as the address differs from this one. */
  synchronized CompletableFuture<URI> otherThan(Optional<URI> previous) {
    return uri != null && !previous.equals(Optional.of(uri))
        ? CompletableFuture.completedFuture(uri)
        : next;
  }

  void set(URI newUri) {
    CompletableFuture<URI> waiting;
    synchronized (this) {
      if (newUri.equals(uri)) {
        return;
      }
      uri = newUri;
      waiting = next;
      next = new CompletableFuture<>();
    }
    waiting.complete(newUri);
  }
}
