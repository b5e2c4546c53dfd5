package dev.openwork.loop.report;

import dev.openwork.loop.LoopControl;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads single keys from the terminal on a thread of its own until it is closed. The end of the
 * input, which is that of a terminal that was closed, ends the loop.
 */
public final class Keyboard implements AutoCloseable {
  private static final int LONGEST = 64;

  private final TerminalMode mode;

  private Keyboard(TerminalMode mode) {
    this.mode = mode;
  }

  /**
   * Begins to read the terminal of this process, if there is one that hands over single keys and
   * the process is in its foreground.
   */
  public static Optional<Keyboard> open(ConsoleReport report, LoopControl loop) {
    Keys keys =
        new Keys(report, loop, Browser.of(System.getProperty("os.name", ""), System.getenv()));
    return TerminalMode.enter().map(mode -> start(mode, report, keys));
  }

  /** Gives the terminal back as it was. */
  @Override
  public void close() {
    mode.close();
  }

  private static Keyboard start(TerminalMode mode, ConsoleReport report, Keys keys) {
    report.hint("h lists the keys, q quits");
    Thread reader =
        new Thread(() -> read(new FileInputStream(FileDescriptor.in), keys), "openwork-keys");
    reader.setDaemon(true);
    reader.start();
    return new Keyboard(mode);
  }

  /** Reads until the end. Several bytes at once are no key but an arrow, say, or a pasted text. */
  static void read(InputStream in, Keys keys) {
    byte[] bytes = new byte[LONGEST];
    try {
      for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
        if (count == 1) {
          keys.press(bytes[0]);
        }
      }
    } catch (IOException hungUp) {
      // The same as the end.
    }
    keys.quit();
  }
}
