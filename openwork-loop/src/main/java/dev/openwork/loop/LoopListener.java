package dev.openwork.loop;

import java.util.List;

/** Receives the events of a loop; called by several threads, one at a time. */
@FunctionalInterface
public interface LoopListener {

  /** Handles an event. Must return soon, because the loop waits. */
  void on(LoopEvent event);

  /**
   * Returns a listener that passes each event to all of these, in their order. What one of them
   * throws is printed, and affects neither the others nor the loop.
   */
  static LoopListener all(List<LoopListener> listeners) {
    List<LoopListener> copy = List.copyOf(listeners);
    return event -> copy.forEach(listener -> pass(event, listener));
  }

  private static void pass(LoopEvent event, LoopListener listener) {
    try {
      listener.on(event);
    } catch (RuntimeException | Error e) {
      System.err.println("An event of the loop could not be reported: " + e);
    }
  }
}
