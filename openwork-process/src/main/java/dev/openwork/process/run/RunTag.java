package dev.openwork.process.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Identifies all processes of one run of a child, including those that no longer descend from it.
 * They inherit the tag twice: in their environment, and as the limit of their resident set size,
 * which Linux ignores, but which a process cannot raise, and keeps when it clears its environment.
 * Only Linux provides the environments and limits of processes.
 */
public record RunTag(String id) {
  public static final String VARIABLE = "OPENWORK_CHILD_RUN";
  private static final long MIN_KIBIBYTES = 1L << 48;
  private static final int ID_DIGITS = 8;
  private static final int HEXADECIMAL = 16;

  public static RunTag create() {
    return new RunTag(UUID.randomUUID().toString());
  }

  /** Returns whether this system provides the environments of processes. */
  public static boolean isSupported() {
    return Files.isReadable(Path.of("/proc/self/environ"));
  }

  /** Returns the running processes with this tag; none if the system does not support tags. */
  public Stream<ProcessHandle> processes() {
    return isSupported()
        ? ProcessHandle.allProcesses().filter(process -> isOn(process.pid()))
        : Stream.empty();
  }

  /** Returns the limit, in the unit of {@code ulimit -m}. */
  public long kibibytes() {
    return MIN_KIBIBYTES + Long.parseLong(id.substring(0, ID_DIGITS), HEXADECIMAL);
  }

  /** Returns the limit as it is shown in {@code /proc/<pid>/limits}. */
  String bytes() {
    return Long.toString(kibibytes() << 10);
  }

  private boolean isOn(long pid) {
    return ("\0" + read(pid, "environ") + "\0").contains("\0" + VARIABLE + "=" + id + "\0")
        || read(pid, "limits").contains(" " + bytes() + " ");
  }

  private static String read(long pid, String name) {
    try {
      byte[] content = Files.readAllBytes(Path.of("/proc", Long.toString(pid), name));
      return new String(content, StandardCharsets.ISO_8859_1);
    } catch (IOException endedOrOfAnotherUser) {
      return "";
    }
  }
}
