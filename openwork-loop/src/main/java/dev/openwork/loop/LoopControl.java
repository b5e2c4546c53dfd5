package dev.openwork.loop;

/** What people may ask of a running loop; any thread, returns at once. */
public interface LoopControl {

  /** Starts a new JVM for the server although nothing changed. */
  void restartServer();

  /** Runs a cycle in which every stage works anew, whatever its inputs. */
  void runEverything();

  /** Ends the loop as an interrupt does. */
  void quit();
}
