package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Prints the server's token once, on the console only. A token file that exists before the loop
 * starts is not printed.
 */
public final class TokenNotice implements LoopListener {
  private final Path file;
  private final Consumer<String> console;
  private boolean shown;

  /** Creates a notice for a token file, which the server may create until the loop is ready. */
  public TokenNotice(Path file, Consumer<String> console) {
    this.file = file;
    this.console = console;
    this.shown = Files.exists(file);
  }

  @Override
  public void on(LoopEvent event) {
    if (event instanceof LoopEvent.LoopReady && !shown && Files.exists(file)) {
      shown = true;
      console.accept("server token: " + token() + " (shown once; stored in " + file + ")");
    }
  }

  private String token() {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      return "unreadable (" + e.getMessage() + ")";
    }
  }
}
