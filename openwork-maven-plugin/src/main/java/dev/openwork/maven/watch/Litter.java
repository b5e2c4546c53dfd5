package dev.openwork.maven.watch;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files that editors and operating systems leave beside sources: backups, swap and lock files,
 * vim's write probe, IntelliJ's safe-write files, Finder and Explorer metadata.
 */
final class Litter {
  private static final Pattern NAMES =
      Pattern.compile(
          "\\.#.*|#.*#|.*~|.*\\.sw[a-z]|4913|.*___jb_(tmp|old)___|\\.DS_Store|Thumbs\\.db|.*\\.tmp");

  private Litter() {}

  static boolean is(Path file) {
    return NAMES.matcher(String.valueOf(file.getFileName())).matches();
  }
}
