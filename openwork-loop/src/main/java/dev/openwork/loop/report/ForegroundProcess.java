package dev.openwork.loop.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Detects whether this process is in the foreground of its terminal. The kernel stops a background
 * process that changes the terminal.
 */
final class ForegroundProcess {
  private static final Path STAT = Path.of("/proc/self/stat");
  private static final int GROUP_AFTER_NAME = 2;
  private static final int TERMINAL_GROUP_AFTER_NAME = 5;

  private ForegroundProcess() {}

  /** Returns whether this process is in the foreground; false if unknown. */
  static boolean isCurrent() {
    try {
      return Files.isReadable(STAT) ? ofStat(Files.readString(STAT)) : ofPs(ps());
    } catch (IOException unknown) {
      return false;
    }
  }

  /** Parses {@code /proc/<pid>/stat}; the process name in parentheses may contain any text. */
  static boolean ofStat(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
    return fields[GROUP_AFTER_NAME].equals(fields[TERMINAL_GROUP_AFTER_NAME]);
  }

  /** Parses a process group and its terminal's foreground group, as ps prints them. */
  static boolean ofPs(String line) {
    String[] fields = line.strip().split("\\s+", -1);
    return fields.length == 2 && fields[0].equals(fields[1]);
  }

  private static String ps() throws IOException {
    String pid = String.valueOf(ProcessHandle.current().pid());
    Process process =
        new ProcessBuilder(List.of("ps", "-o", "pgid=", "-o", "tpgid=", "-p", pid)).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
