package dev.openwork.loop.launcher;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the methods of a generation report to. Each generation's loader defines this class anew, so
 * that its fields are the generation's own and go with it.
 *
 * <p>A method is marked when it is entered while the generation starts, or while any of its static
 * initialisers or a call of the launcher runs: what it did then will not be done again when its
 * code is exchanged. Any thread may call; outside those times a call is two reads.
 */
public final class MethodProbe {
  /**
   * The start of the generation, which lasts until the launcher says otherwise, and initialisers.
   */
  private static final AtomicInteger UNDER_WAY = new AtomicInteger(1);

  /** The thread on which the launcher calls a main method. */
  private static volatile @Nullable Thread caller;

  /** By class number and by method number; set by the launcher before any code runs. */
  private static volatile boolean[][] marks = {};

  private MethodProbe() {}

  /** Sets where to mark; the launcher alone calls this. */
  public static void markIn(boolean[][] rows) {
    marks = rows;
  }

  /** Marks a method: its class's number in the upper half, its own in the lower one. */
  public static void entered(int method) {
    if (UNDER_WAY.get() > 0 || isCalling()) {
      mark(method);
    }
  }

  /** A call begins on this thread. What other threads do meanwhile is not its doing. */
  public static void beginCall() {
    caller = Thread.currentThread();
  }

  /** The call is over. */
  public static void endCall() {
    caller = null;
  }

  /** A static initialiser begins. */
  public static void begin() {
    UNDER_WAY.incrementAndGet();
  }

  /** A static initialiser, or the start of the generation, is over. */
  public static void end() {
    UNDER_WAY.decrementAndGet();
  }

  private static boolean isCalling() {
    Thread calling = caller;
    return calling != null && calling == Thread.currentThread();
  }

  private static void mark(int method) {
    marks[method >>> 16][method & 0xffff] = true;
  }
}
