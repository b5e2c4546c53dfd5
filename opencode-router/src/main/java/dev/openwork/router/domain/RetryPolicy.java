package dev.openwork.router.flow;

import java.time.Duration;

/** Lets time pass. */
@FunctionalInterface
public interface Pauses {
  /** The real time. */
  Pauses REAL = duration -> Thread.sleep(duration.toMillis());

  /** Returns that much later. */
  void pause(Duration duration) throws InterruptedException;
}
