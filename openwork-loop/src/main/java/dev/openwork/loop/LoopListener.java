package dev.openwork.loop;

import java.util.List;

/** Hears of what happens in a loop; called from several threads, one at a time. */
@FunctionalInterface
public interface LoopListener {

  /** Something happened. Must return soon: the loop waits. */
  void on(LoopEvent event);

  /** One that tells each of these, in their order. */
  static LoopListener all(List<LoopListener> listeners) {
    List<LoopListener> copy = List.copyOf(listeners);
    return event -> copy.forEach(listener -> listener.on(event));
  }
}
