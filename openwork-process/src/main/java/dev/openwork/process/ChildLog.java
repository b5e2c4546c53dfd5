package dev.openwork.process;

import dev.openwork.http.UntrustedText;
import dev.openwork.process.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Log files with the output of a child: {@code <name>.0.log} is the newest; up to four files of one
 * mebibyte each. Output that cannot be written is discarded. Thread-safe.
 */
final class ChildLog implements AutoCloseable {
  private static final int FILE_BYTES = 1 << 20;
  private static final int FILES = 4;

  private final Path directory;
  private final String child;
  private @Nullable FileHandler file;
  private boolean closed;

  ChildLog(Path directory, String child) {
    this.directory = directory;
    this.child = child;
  }

  synchronized void line(String text) {
    if (!closed && file == null) {
      open();
    }
    if (file != null) {
      file.publish(new LogRecord(Level.INFO, text));
    }
  }

  /** Closes the file; later lines are discarded. */
  @Override
  public synchronized void close() {
    closed = true;
    if (file != null) {
      file.close();
      file = null;
    }
  }

  private void open() {
    try {
      PrivateFiles.createDirectories(directory);
      String pattern = directory.toString().replace("%", "%%") + "/" + child + ".%g.log";
      FileHandler opened = new FileHandler(pattern, FILE_BYTES, FILES, true);
      opened.setEncoding("UTF-8");
      opened.setFormatter(new Line());
      file = opened;
    } catch (IOException e) {
      closed = true;
    }
  }

  private static final class Line extends Formatter {
    @Override
    public String format(LogRecord line) {
      return line.getInstant() + " " + UntrustedText.escaped(line.getMessage()) + "\n";
    }
  }
}
