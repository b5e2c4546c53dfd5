package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.Values;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Writes log lines with a timestamp and level. Events below a threshold are discarded. */
record LineLog(Consumer<String> out, Level threshold, Clock clock) implements Log {

  /** Writes one line; control characters are replaced by question marks. */
  @Override
  public void line(Level level, String text) {
    if (level.compareTo(threshold) >= 0) {
      out.accept(
          clock.instant().truncatedTo(ChronoUnit.MILLIS)
              + " "
              + Values.key(level)
              + " "
              + text.replaceAll("\\p{Cntrl}", "?"));
    }
  }
}
