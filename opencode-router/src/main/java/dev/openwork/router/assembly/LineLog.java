package dev.openwork.router.assembly;

import dev.openwork.router.domain.Log;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes lines with their time and level, from one level on. */
record LineLog(Consumer<String> out, Level least, Clock clock) implements Log {

  static LineLog to(PrintStream out, Level least, Clock clock) {
    return new LineLog(out::println, least, clock);
  }

  /** One line, whatever the text: control characters become question marks. */
  @Override
  public void line(Level level, String text) {
    if (level.compareTo(least) >= 0) {
      out.accept(
          clock.instant().truncatedTo(ChronoUnit.MILLIS)
              + " "
              + level.name().toLowerCase(Locale.ROOT)
              + " "
              + text.replaceAll("\\p{Cntrl}", "?"));
    }
  }
}
