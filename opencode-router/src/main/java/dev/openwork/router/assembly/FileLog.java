package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes lines with their time to a file, or to standard error. */
final class FileLog implements Log, AutoCloseable {
  private final PrintStream out;
  private final Clock clock;
  private final boolean owned;

  private FileLog(PrintStream out, Clock clock, boolean owned) {
    this.out = out;
    this.clock = clock;
    this.owned = owned;
  }

  static FileLog open(Optional<Path> file, PrintStream fallback, Clock clock) throws IOException {
    if (file.isEmpty()) {
      return new FileLog(fallback, clock, false);
    }
    Files.createDirectories(file.get().toAbsolutePath().resolveSibling(""));
    var stream =
        Files.newOutputStream(file.get(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return new FileLog(new PrintStream(stream, true, StandardCharsets.UTF_8), clock, true);
  }

  /** One line, whatever the text: control characters become question marks. */
  @Override
  public void line(String text) {
    out.println(
        clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + text.replaceAll("\\p{Cntrl}", "?"));
  }

  @Override
  public void close() {
    if (owned) {
      out.close();
    }
  }
}
