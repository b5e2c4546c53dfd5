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

/**
 * The terminal in a mode in which it hands over each key at once and does not print it; Ctrl-C and
 * Ctrl-Z mean what they always do, and lines are printed as ever. The mode before comes back with
 * {@link #close}, and when the JVM ends in any way that lets it.
 */
final class TerminalMode implements AutoCloseable {
  private final Pty terminal;
  private final Attributes before;
  private final Thread hook = new Thread(this::restore, "openwork-terminal");
  private boolean restored;

  private TerminalMode(Pty terminal, Attributes before) {
    this.terminal = terminal;
    this.before = before;
  }

  /** Changes the mode; empty when that cannot be done or would stop this process. */
  static Optional<TerminalMode> enter() {
    if (!ForegroundProcess.isOurs()) {
      return Optional.empty();
    }
    try {
      // The Terminal that JLine would build asks the real one questions, whose answers look like
      // keys.
      Pty terminal = new ExecTerminalProvider().current(SystemStream.Output);
      TerminalMode mode = new TerminalMode(terminal, terminal.getAttr());
      Runtime.getRuntime().addShutdownHook(mode.hook);
      terminal.setAttr(singleKeys(mode.before));
      return Optional.of(mode);
    } catch (IOException | IllegalStateException noSuchTerminalOrEnding) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It runs already and finds nothing to do.
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
    if (restored || !ForegroundProcess.isOurs()) {
      return;
    }
    try {
      terminal.setAttr(before);
    } catch (IOException closedTerminal) {
      // Nobody is left to whom it matters.
    }
    restored = true;
  }
}
