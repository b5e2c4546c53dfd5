package dev.openwork.maven.assets.source;

import java.time.Duration;

/** Lets time pass between attempts. */
@FunctionalInterface
public interface Pause {

  /** Really waits. */
  Pause SLEEP = Pause::sleep;

  /** Returns when the time has passed. */
  void take(Duration time) throws InterruptedException;

  private static void sleep(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
