package dev.openwork.loop.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Recognizes temporary files of editors and operating systems by their names: backups, swap and
 * lock files, vim's write probe, the safe-write files of IntelliJ, VS Code and GNOME, and files of
 * Finder, Explorer and network file systems.
 */
final class EditorTempFiles {
  private static final Set<String> NAMES = Set.of("4913", ".DS_Store", "Thumbs.db", "desktop.ini");
  private static final List<String> PREFIXES =
      List.of(".#", "._", ".goutputstream-", ".nfs0", ".fuse_hidden");
  private static final List<String> SUFFIXES =
      List.of(
          "~",
          ".bak",
          ".tmp",
          ".vsctmp",
          ".kate-swp",
          "___jb_tmp___",
          "___jb_old___",
          "___jb_bak___");

  private EditorTempFiles() {}

  static boolean matches(Path file) {
    String name = String.valueOf(file.getFileName());
    return NAMES.contains(name)
        || PREFIXES.stream().anyMatch(name::startsWith)
        || SUFFIXES.stream().anyMatch(name::endsWith)
        || isVimSwap(name)
        || (name.startsWith("#") && name.endsWith("#"));
  }

  /** Vim names swap files from {@code .swp} down to {@code .swa}, and probes {@code .swx}. */
  private static boolean isVimSwap(String name) {
    int extension = name.length() - 4;
    return extension > 0
        && name.startsWith(".sw", extension)
        && Character.isLowerCase(name.charAt(extension + 3));
  }
}
