package dev.openwork.maven.loop;

/** Hears of what happens in a loop; called from several threads, one at a time. */
@FunctionalInterface
public interface LoopListener {

  /** Something happened. Must return soon: the loop waits. */
  void on(LoopEvent event);
}
