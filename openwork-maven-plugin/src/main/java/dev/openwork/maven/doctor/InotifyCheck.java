package dev.openwork.maven.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks the inotify limits of Linux. If they are too low, the loop polls all files once a second
 * instead.
 *
 * @param limits the directory {@code /proc/sys/fs/inotify}, which is missing on other systems
 */
public record InotifyCheck(Path limits) implements Check {
  private static final String SUBJECT = "file events";
  private static final long WATCHES = 65_536;
  private static final long INSTANCES = 128;

  @Override
  public Finding run() {
    if (!Files.isDirectory(limits)) {
      return Finding.ok(SUBJECT, "no limits on this system");
    }
    try {
      long watches = limit("max_user_watches");
      long instances = limit("max_user_instances");
      String found = watches + " watches, " + instances + " instances";
      List<String> raise = new ArrayList<>();
      if (watches < WATCHES) {
        raise.add("fs.inotify.max_user_watches=1048576");
      }
      if (instances < INSTANCES) {
        raise.add("fs.inotify.max_user_instances=1024");
      }
      return raise.isEmpty()
          ? Finding.ok(SUBJECT, found)
          : Finding.warning(SUBJECT, found, "Run: sudo sysctl " + String.join(" ", raise));
    } catch (IOException | NumberFormatException e) {
      return Finding.warning(
          SUBJECT, "the limits cannot be read: " + e.getMessage(), "Check " + limits + ".");
    }
  }

  private long limit(String name) throws IOException {
    return Long.parseLong(Files.readString(limits.resolve(name)).strip());
  }
}
