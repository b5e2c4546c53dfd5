package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes and ports that a loop could leave behind.
 *
 * @param root root of its reactor, which the command lines of its processes contain
 * @param ports ports of its programs
 */
record Remains(Path root, List<Integer> ports) {
  private static final long DEADLINE_SECONDS = 20;

  /** Waits until all processes have ended, and checks that the ports are free. */
  void awaitNone() throws IOException, InterruptedException {
    for (ProcessHandle process : processes()) {
      String command = process.info().commandLine().orElse("");
      try {
        process.onExit().get(DEADLINE_SECONDS, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new AssertionError("still running: " + command, e);
      }
    }
    assertThat(processes()).isEmpty();
    for (int port : ports) {
      try (ServerSocket free = new ServerSocket()) {
        free.setReuseAddress(true);
        free.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      }
    }
  }

  /** Kills all processes. */
  void clear() {
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  private List<ProcessHandle> processes() {
    return ProcessHandle.allProcesses()
        .filter(other -> other.info().commandLine().orElse("").contains(root + "/"))
        .toList();
  }
}
