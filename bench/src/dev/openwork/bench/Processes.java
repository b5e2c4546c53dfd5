package dev.openwork.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tracks the started processes and stops them when the bench exits. */
final class Processes {
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();
  private static final int STOP_SECONDS = 5;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(Processes::stop)));
  }

  private Processes() {}

  /** Stops a process when the bench exits, if it is still running. */
  static void stopOnExit(Process process) {
    STARTED.add(process);
    process.onExit().thenRun(() -> STARTED.remove(process));
  }

  /** Terminates a process, waits, and kills it and its children if they are still running. */
  static void stop(Process process) {
    List<ProcessHandle> tree = tree(process);
    process.destroy();
    try {
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tree.forEach(ProcessHandle::destroyForcibly);
  }

  /** Returns a process and its descendants. */
  static List<ProcessHandle> tree(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }
}
