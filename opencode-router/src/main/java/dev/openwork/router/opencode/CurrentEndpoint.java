package dev.openwork.router.opencode;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * The endpoint of opencode, which changes when opencode is restarted by the server. Thread-safe.
 */
public final class CurrentEndpoint implements Supplier<Optional<OpencodeEndpoint>> {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile Optional<OpencodeEndpoint> endpoint;

  /** Starts with an endpoint, or none. */
  public CurrentEndpoint(Optional<OpencodeEndpoint> endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Optional<OpencodeEndpoint> get() {
    return endpoint;
  }

  /** Changes the endpoint. */
  public void set(OpencodeEndpoint newEndpoint) {
    endpoint = Optional.of(newEndpoint);
    listeners.forEach(Runnable::run);
  }

  void onChange(Runnable listener) {
    listeners.add(listener);
  }
}
