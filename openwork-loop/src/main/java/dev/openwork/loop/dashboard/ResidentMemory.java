package dev.openwork.loop.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the memory use of processes from the kernel of Linux. */
final class ResidentMemory {
  private static final String FIELD = "VmRSS:";

  private ResidentMemory() {}

  /** Returns the resident memory of a process in bytes; 0 if it is unknown. */
  static long of(long pid) {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (pid <= 0 || !Files.isReadable(status)) {
      return 0;
    }
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(FIELD))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(kibibytes -> Long.parseLong(kibibytes) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }
}
