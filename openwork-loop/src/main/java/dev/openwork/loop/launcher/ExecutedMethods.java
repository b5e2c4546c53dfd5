package dev.openwork.loop.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The methods of a generation that ran during startup, in a static initializer or in a call of the
 * launcher. They may not run again, so that replacing their code would have no effect.
 */
final class ExecutedMethods {
  private final boolean[][] rows;
  private Runnable beginCall = () -> {};
  private Runnable endCall = () -> {};
  private Runnable end = () -> {};
  private Callable<?> takeCloseables = List::of;

  /**
   * Creates an empty set.
   *
   * @param classes the number of classes; class numbers are lower
   */
  ExecutedMethods(int classes) {
    this.rows = new boolean[classes][];
  }

  /** Connects the classes of a loader to this set, before any of them is loaded. */
  void installIn(SnapshotLoader loader) throws IOException, ReflectiveOperationException {
    Class<?> probe = loader.define(MethodProbe.class.getName(), probeBytes());
    probe.getMethod("markIn", boolean[][].class).invoke(null, (Object) rows);
    beginCall = caller(probe.getMethod("beginCall"));
    endCall = caller(probe.getMethod("endCall"));
    end = caller(probe.getMethod("end"));
    Method closeables = probe.getMethod("takeCloseables");
    takeCloseables = () -> closeables.invoke(null);
  }

  /** Returns the instrumented bytes of a class. */
  byte[] instrument(SnapshotClass file) {
    InstrumentedClass instrumented = file.instrumented();
    if (rows[file.number()] == null) {
      rows[file.number()] = new boolean[instrumented.methods()];
    }
    return instrumented.bytes();
  }

  /** Ends the startup; from now on only calls and static initializers count. */
  void startupFinished() {
    end.run();
    end = () -> {};
  }

  /** Removes and returns the closeable objects that were returned to main methods. */
  List<AutoCloseable> takeCloseables() {
    try {
      return ((List<?>) takeCloseables.call()).stream().map(AutoCloseable.class::cast).toList();
    } catch (Exception e) {
      throw new IllegalStateException("Cannot call the probe", e);
    }
  }

  /** Starts a call whose results the generation may keep. */
  void beginCall() {
    beginCall.run();
  }

  /** Ends a call. */
  void endCall() {
    endCall.run();
  }

  /** Returns whether a method ran, or whether that is unknown. */
  boolean contains(SnapshotClass file, String method) {
    int index = file.instrumented().number(method);
    boolean[] row = rows[file.number()];
    return index < 0 || row == null || index >= row.length || row[index];
  }

  private static Runnable caller(Method method) {
    return () -> {
      try {
        method.invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot call the probe", e);
      }
    };
  }

  private static byte[] probeBytes() throws IOException {
    try (InputStream in = MethodProbe.class.getResourceAsStream("MethodProbe.class")) {
      if (in == null) {
        throw new IOException("MethodProbe.class is missing from the launcher's jar");
      }
      return in.readAllBytes();
    }
  }
}
