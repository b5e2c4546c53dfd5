package dev.openwork.sdk.sse;

import java.util.Optional;

/** Gives an event's data its type. */
@FunctionalInterface
public interface EventDecoder<T> {

  /** Returns the typed event, or nothing if this client does not know events of its kind. */
  Optional<T> decode(SseEvent event);
}
