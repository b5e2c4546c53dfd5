package dev.openwork.loop;

/** Controls a running loop. Any thread may call it; every method returns immediately. */
public interface LoopControl {

  /** Restarts a program in a new JVM. */
  void restart(String program);

  /** Exports the contract and generates the SDKs from scratch. */
  void regenerateContract();

  /** Runs a cycle in which every stage runs from scratch. */
  void runEverything();

  /** Ends the loop, as an interrupt does. */
  void quit();
}
