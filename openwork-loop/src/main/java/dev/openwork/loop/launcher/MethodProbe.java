package dev.openwork.loop.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Receives the calls of instrumented methods. The class loader of each generation defines this
 * class again, so that each generation has its own fields.
 *
 * <p>A method is marked if it is entered during the startup of the generation, or while one of its
 * static initializers or a call of the launcher runs, because its effect is not repeated when its
 * code is replaced. Thread-safe; at other times a call costs two reads.
 */
public final class MethodProbe {
  /** The number of running static initializers, plus one during startup. */
  private static final AtomicInteger IN_PROGRESS = new AtomicInteger(1);

  /** The thread on which the launcher calls a method. */
  private static volatile @Nullable Thread caller;

  /** By class number and by method number; set by the launcher before any code runs. */
  private static volatile boolean[][] marks = {};

  /** Objects that were returned to a main method and may end the program, in their order. */
  private static final List<AutoCloseable> CLOSEABLES = new ArrayList<>();

  private MethodProbe() {}

  /** Sets the array of marks. Only called by the launcher. */
  public static void markIn(boolean[][] rows) {
    marks = rows;
  }

  /** Marks a method, with the class number in the upper and the method number in the lower half. */
  public static void entered(int method) {
    if (IN_PROGRESS.get() > 0 || isCalling()) {
      mark(method);
    }
  }

  /**
   * Receives an object that a method returned to a main method. Objects of the JDK, such as
   * streams, are not the program.
   */
  public static void returned(Object value) {
    if (value instanceof AutoCloseable closeable && !(value instanceof ClassLoader)) {
      ClassLoader loader = value.getClass().getClassLoader();
      if (loader != null && loader != ClassLoader.getPlatformClassLoader()) {
        synchronized (CLOSEABLES) {
          CLOSEABLES.add(closeable);
        }
      }
    }
  }

  /** Removes and returns the objects that were returned to main methods. */
  public static List<AutoCloseable> takeCloseables() {
    synchronized (CLOSEABLES) {
      List<AutoCloseable> taken = List.copyOf(CLOSEABLES);
      CLOSEABLES.clear();
      return taken;
    }
  }

  /** Starts a call on this thread; methods on other threads are not part of it. */
  public static void beginCall() {
    caller = Thread.currentThread();
  }

  /** Ends the call. */
  public static void endCall() {
    caller = null;
  }

  /** Starts a static initializer. */
  public static void begin() {
    IN_PROGRESS.incrementAndGet();
  }

  /** Ends a static initializer, or the startup of the generation. */
  public static void end() {
    IN_PROGRESS.decrementAndGet();
  }

  private static boolean isCalling() {
    Thread calling = caller;
    return calling != null && calling == Thread.currentThread();
  }

  private static void mark(int method) {
    marks[method >>> 16][method & 0xffff] = true;
  }
}
