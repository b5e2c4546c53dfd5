package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Shows a token once, to the person at the console and nowhere else: that which the server has made
 * since this was made itself, in a file.
 */
public final class TokenNotice implements LoopListener {
  private final Path file;
  private final Consumer<String> console;
  private boolean shown;

  /** Looks at the file when the loop is ready. */
  public TokenNotice(Path file, Consumer<String> console) {
    this.file = file;
    this.console = console;
    this.shown = Files.exists(file);
  }

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.LoopReady && !shown && Files.exists(file)) {
      shown = true;
      console.accept("the server's token is " + token() + "; it is shown once and kept in " + file);
    }
  }

  private String token() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "not to be read (" + e.getMessage() + ")";
    }
  }
}
