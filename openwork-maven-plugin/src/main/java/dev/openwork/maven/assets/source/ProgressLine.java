package dev.openwork.maven.assets.source;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Shows the progress of a fetch: the bytes, the rate and the remaining time of a download, or the
 * duration of another task. On a terminal, this is one line, which is updated five times per second
 * and cleared at the end; elsewhere, a line every five seconds.
 */
public final class ProgressLine implements ProgressListener {
  private static final long ON_TERMINAL = 200_000_000;
  private static final long ELSEWHERE = 5_000_000_000L;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final LongSupplier nanoTime;
  private final boolean terminal;
  private boolean started;
  private long since;
  private long before;
  private long shown;

  /**
   * Creates a line.
   *
   * @param terminal whether a line can be replaced
   * @param nanoTime the clock, {@link System#nanoTime}
   */
  public ProgressLine(PrintStream out, boolean terminal, LongSupplier nanoTime) {
    this.out = out;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  @Override
  public void at(long bytes, OptionalLong total) {
    long now = nanoTime.getAsLong();
    if (isDue(now, bytes)) {
      show(line(bytes, total, (bytes - before) * NANOS / (now - since)));
    }
  }

  @Override
  public void waiting(String what) {
    long now = nanoTime.getAsLong();
    if (isDue(now, 0)) {
      show(what + format(", %.0f s", (now - since) / NANOS));
    }
  }

  @Override
  public void end() {
    if (started && terminal) {
      out.print(CLEAR);
      out.flush();
    }
    started = false;
  }

  private boolean isDue(long now, long bytes) {
    boolean first = !started;
    if (first) {
      started = true;
      since = now;
      before = bytes;
      shown = now;
    } else if (now - shown >= (terminal ? ON_TERMINAL : ELSEWHERE)) {
      shown = now;
      return true;
    }
    return false;
  }

  private void show(String line) {
    if (terminal) {
      out.print(CLEAR + line);
      out.flush();
    } else {
      out.println("opencode: " + line);
    }
  }

  private static String line(long bytes, OptionalLong total, double rate) {
    String done = format("%.1f", bytes / MEGA);
    String speed = format("%.1f MB/s", rate / MEGA);
    if (total.isEmpty()) {
      return done + " MB, " + speed;
    }
    String size = format("%.1f", total.getAsLong() / MEGA);
    String left = rate > 0 ? format(", %.0f s left", (total.getAsLong() - bytes) / rate) : "";
    return done + " of " + size + " MB, " + speed + left;
  }

  private static String format(String form, double value) {
    return String.format(Locale.ROOT, form, value);
  }
}
