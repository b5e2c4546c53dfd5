package dev.openwork.server.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * The output of a child on disk: a mebibyte a file, the newest in {@code <name>.0.log}, four files
 * at most. Output that cannot be written is lost; the child goes on. Safe for all threads.
 */
final class ChildLog implements AutoCloseable {
  private static final int FILE_BYTES = 1 << 20;
  private static final int FILES = 4;

  private final Path directory;
  private final String child;
  private @Nullable FileHandler file;
  private boolean done;

  ChildLog(Path directory, String child) {
    this.directory = directory;
    this.child = child;
  }

  synchronized void line(String text) {
    if (!done && file == null) {
      open();
    }
    if (file != null) {
      file.publish(new LogRecord(Level.INFO, text));
    }
  }

  /** What is printed afterwards is lost. */
  @Override
  public synchronized void close() {
    done = true;
    if (file != null) {
      file.close();
      file = null;
    }
  }

  private void open() {
    try {
      PrivateDirectories.make(directory);
      String pattern = directory.toString().replace("%", "%%") + "/" + child + ".%g.log";
      FileHandler opened = new FileHandler(pattern, FILE_BYTES, FILES, true);
      opened.setEncoding("UTF-8");
      opened.setFormatter(new Line());
      file = opened;
    } catch (IOException unwritable) {
      done = true;
    }
  }

  private static final class Line extends Formatter {
    @Override
    public String format(LogRecord line) {
      return line.getInstant() + " " + line.getMessage() + "\n";
    }
  }
}
