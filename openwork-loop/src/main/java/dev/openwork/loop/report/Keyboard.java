package dev.openwork.loop.report;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads single keys from the terminal on a separate thread until it is closed. The end of the
 * input, when the terminal is closed, ends the loop.
 */
public final class Keyboard implements AutoCloseable {
  private static final int BUFFER_SIZE = 64;

  private final TerminalMode mode;

  private Keyboard(TerminalMode mode) {
    this.mode = mode;
  }

  /**
   * Starts to read the terminal of this process. Returns empty if there is no terminal that
   * supports single keys or the process is in the background.
   *
   * @param status whether to show the status line as well
   */
  public static Optional<Keyboard> open(ConsoleReport report, Keys keys, boolean status) {
    return TerminalMode.enter().map(mode -> start(mode, report, keys, status));
  }

  /** Removes the status line and restores the terminal. */
  @Override
  public void close() {
    mode.close();
  }

  private static Keyboard start(
      TerminalMode mode, ConsoleReport report, Keys keys, boolean status) {
    report.setHint("press h for help, q to quit");
    if (status) {
      report.openStatus(mode::columns);
      mode.onResize(report::resized);
      mode.beforeRestore(report::closeStatus);
    }
    Thread reader =
        new Thread(() -> read(new FileInputStream(FileDescriptor.in), keys), "openwork-keys");
    reader.setDaemon(true);
    reader.start();
    return new Keyboard(mode);
  }

  /** Reads until the end. Ignores reads of several bytes, which are arrows or pasted text. */
  static void read(InputStream in, Keys keys) {
    byte[] bytes = new byte[BUFFER_SIZE];
    try {
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        if (count == 1) {
          keys.press(bytes[0]);
        }
      }
    } catch (IOException closed) {
      // The terminal was closed.
    }
    keys.quit();
  }
}
