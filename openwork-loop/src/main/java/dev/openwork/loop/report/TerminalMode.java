package dev.openwork.loop.report;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.impl.exec.ExecTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.utils.Signals;

/**
 * A terminal mode that delivers each key immediately and does not echo it. Ctrl-C, Ctrl-Z and
 * output work as usual. The previous mode is restored by {@link #close} and when the JVM exits.
 */
final class TerminalMode implements AutoCloseable {
  private final Pty terminal;
  private final Attributes before;
  private final Thread hook = new Thread(this::restore, "openwork-terminal");
  private volatile int columns;
  private volatile Runnable beforeRestore = () -> {};
  private boolean restored;

  private TerminalMode(Pty terminal, Attributes before) {
    this.terminal = terminal;
    this.before = before;
  }

  /** Changes the mode; returns empty if that is not possible or would stop this process. */
  static Optional<TerminalMode> enter() {
    if (!ForegroundProcess.isCurrent()) {
      return Optional.empty();
    }
    try {
      // JLine's Terminal would query the real terminal, whose replies look like keys.
      Pty terminal = new ExecTerminalProvider().current(SystemStream.Output);
      TerminalMode mode = new TerminalMode(terminal, terminal.getAttr());
      Runtime.getRuntime().addShutdownHook(mode.hook);
      terminal.setAttr(singleKeys(mode.before));
      mode.measure();
      return Optional.of(mode);
    } catch (IOException | IllegalStateException noSuchTerminalOrEnding) {
      return Optional.empty();
    }
  }

  /** Returns the current width; zero if it is unknown. */
  int columns() {
    return columns;
  }

  /** Sets what to do before the previous mode is restored. */
  void beforeRestore(Runnable action) {
    beforeRestore = action;
  }

  /** Calls a listener on another thread after each change of the width. */
  void onResize(Runnable listener) {
    Signals.register(
        "WINCH",
        () -> {
          measure();
          listener.run();
        });
  }

  private void measure() {
    try {
      columns = terminal.getSize().getColumns();
    } catch (IOException closedTerminal) {
      // The terminal is closed.
    }
  }

  /** Returns the width of this process's terminal; zero if it is unknown or there is none. */
  static int currentColumns() {
    try {
      return new ExecTerminalProvider().current(SystemStream.Output).getSize().getColumns();
    } catch (IOException noTerminal) {
      return 0;
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The hook is running and has nothing to do.
    }
  }

  private static Attributes singleKeys(Attributes before) {
    Attributes attributes = new Attributes(before);
    attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false);
    attributes.setControlChar(ControlChar.VMIN, 1);
    attributes.setControlChar(ControlChar.VTIME, 0);
    return attributes;
  }

  private synchronized void restore() {
    if (restored || !ForegroundProcess.isCurrent()) {
      return;
    }
    beforeRestore.run();
    try {
      terminal.setAttr(before);
    } catch (IOException closedTerminal) {
      // The terminal is closed.
    }
    restored = true;
  }
}
