package dev.openwork.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The processes that the bench started. None outlives it, whichever way it ends. */
final class Processes {
  private static final Set<Process> STARTED = ConcurrentHashMap.newKeySet();
  private static final int SECONDS = 5;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> STARTED.forEach(Processes::end)));
  }

  private Processes() {}

  /** Ends this process with the bench, if it runs then. */
  static void endWithThis(Process process) {
    STARTED.add(process);
    process.onExit().thenRun(() -> STARTED.remove(process));
  }

  /** Asks a process to end, waits, and ends it and its children by force if that does not help. */
  static void end(Process process) {
    List<ProcessHandle> tree = tree(process);
    process.destroy();
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    tree.forEach(ProcessHandle::destroyForcibly);
  }

  /** A process and all below it. */
  static List<ProcessHandle> tree(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }
}
