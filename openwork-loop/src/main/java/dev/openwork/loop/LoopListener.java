package dev.openwork.loop;

import java.util.List;

/** Receives the events of a loop; called by several threads, one at a time. */
@FunctionalInterface
public interface LoopListener {

  /** Handles an event. Must return soon, because the loop waits. */
  void on(LoopEvent event);

  /** Returns a listener that passes each event to all of these, in their order. */
  static LoopListener all(List<LoopListener> listeners) {
    List<LoopListener> copy = List.copyOf(listeners);
    return event -> copy.forEach(listener -> listener.on(event));
  }
}
