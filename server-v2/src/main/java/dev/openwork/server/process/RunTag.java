package dev.openwork.server.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Identifies all processes of one run of a child, including those that no longer descend from it:
 * they inherit the tag in their environment. Only Linux provides the environments of processes.
 */
record RunTag(String id) {
  static final String VARIABLE = "OPENWORK_CHILD_RUN";

  static RunTag create() {
    return new RunTag(UUID.randomUUID().toString());
  }

  /** Returns whether this system provides the environments of processes. */
  static boolean isSupported() {
    return Files.isReadable(Path.of("/proc/self/environ"));
  }

  /** Returns the running processes with this tag; none if the system does not support tags. */
  Stream<ProcessHandle> processes() {
    return isSupported()
        ? ProcessHandle.allProcesses().filter(process -> isOn(process.pid()))
        : Stream.empty();
  }

  private boolean isOn(long pid) {
    try {
      byte[] environment = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "environ"));
      String text = "\0" + new String(environment, StandardCharsets.ISO_8859_1) + "\0";
      return text.contains("\0" + VARIABLE + "=" + id + "\0");
    } catch (IOException endedOrOfAnotherUser) {
      return false;
    }
  }
}
