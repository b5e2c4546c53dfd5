package dev.openwork.server.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Marks one run of a child: every process of it has the mark in its environment, however far it has
 * moved from its parents. Only Linux shows the environments of processes.
 */
record RunMark(String id) {
  static final String VARIABLE = "OPENWORK_CHILD_RUN";

  static RunMark create() {
    return new RunMark(UUID.randomUUID().toString());
  }

  /** Whether marks can be seen here. */
  static boolean areVisible() {
    return Files.isReadable(Path.of("/proc/self/environ"));
  }

  /** The processes that have it; none where marks cannot be seen. */
  Stream<ProcessHandle> carriers() {
    return areVisible()
        ? ProcessHandle.allProcesses().filter(process -> isOn(process.pid()))
        : Stream.empty();
  }

  private boolean isOn(long pid) {
    try {
      byte[] environment = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "environ"));
      String text = "\0" + new String(environment, StandardCharsets.ISO_8859_1) + "\0";
      return text.contains("\0" + VARIABLE + "=" + id + "\0");
    } catch (IOException goneOrNotOurs) {
      return false;
    }
  }
}
