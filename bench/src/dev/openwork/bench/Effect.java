package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * Something that can be seen from outside.
 *
 * @param name as the results call it
 * @param sight looks whether a text is there
 */
record Effect(String name, Sight sight) {

  /** A look. */
  @FunctionalInterface
  interface Sight {
    boolean shows(String text) throws IOException, InterruptedException;
  }

  /** A path of a program answers with the text. */
  static Effect answer(String name, Site site, String path) {
    return new Effect(name, text -> site.get(path.replace("{text}", text)).contains(text));
  }

  /** A file contains the text; it is read when its time stamp is another. */
  static Effect file(String name, Path file) {
    return new Effect(name, new FileSight(file));
  }

  /** Whether a look costs next to nothing. */
  boolean isFile() {
    return sight instanceof FileSight;
  }

  private static final class FileSight implements Sight {
    private final Path file;
    private FileTime seen = FileTime.fromMillis(0);
    private String content = "";

    FileSight(Path file) {
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
