package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * An observable effect of an edit.
 *
 * @param name the name in the results
 * @param probe checks whether a text has appeared
 */
record Effect(String name, Probe probe) {

  /** Checks whether a text has appeared. */
  @FunctionalInterface
  interface Probe {
    boolean shows(String text) throws IOException, InterruptedException;
  }

  /** Checks the response of a program. */
  static Effect answer(String name, Site site, String path) {
    return new Effect(name, text -> site.get(path.replace("{text}", text)).contains(text));
  }

  /** Checks the content of a file, which is read when its modification time changes. */
  static Effect file(String name, Path file) {
    return new Effect(name, new FileProbe(file));
  }

  /** Returns whether the effect is in a file, which is cheap to check. */
  boolean isFile() {
    return probe instanceof FileProbe;
  }

  private static final class FileProbe implements Probe {
    private final Path file;
    private FileTime seen = FileTime.fromMillis(0);
    private String content = "";

    FileProbe(Path file) {
      this.file = file;
    }

    @Override
    public boolean shows(String text) throws IOException {
      FileTime now = Files.exists(file) ? Files.getLastModifiedTime(file) : seen;
      if (!now.equals(seen)) {
        content = Files.readString(file);
        seen = now;
      }
      return content.contains(text);
    }
  }
}
