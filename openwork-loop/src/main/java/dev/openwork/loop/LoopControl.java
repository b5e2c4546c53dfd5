package dev.openwork.loop;

/** Controls a running loop. Any thread may call it; every method returns immediately. */
public interface LoopControl {

  /** Restarts the server in a new JVM. */
  void restartServer();

  /** Runs a cycle in which every stage runs from scratch. */
  void runEverything();

  /** Ends the loop, as an interrupt does. */
  void quit();
}
