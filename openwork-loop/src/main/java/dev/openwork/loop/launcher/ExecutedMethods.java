package dev.openwork.loop.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;

/**
 * Which methods of a generation took part in its start, or in a static initialiser or a call of the
 * launcher since. They may not run again for that, so that other code in them would be without
 * effect.
 */
final class ExecutedMethods {
  private final boolean[][] rows;
  private Runnable beginCall = () -> {};
  private Runnable endCall = () -> {};
  private Runnable end = () -> {};

  /**
   * Marks of nothing as yet.
   *
   * @param classes more than the number of any class of the generation
   */
  ExecutedMethods(int classes) {
    this.rows = new boolean[classes][];
  }

  /** Lets the classes of a loader find this; before any of them is loaded. */
  void installIn(SnapshotLoader loader) throws IOException, ReflectiveOperationException {
    Class<?> probe = loader.define(MethodProbe.class.getName(), probeBytes());
    probe.getMethod("markIn", boolean[][].class).invoke(null, (Object) rows);
    beginCall = calling(probe.getMethod("beginCall"));
    endCall = calling(probe.getMethod("endCall"));
    end = calling(probe.getMethod("end"));
  }

  /** The bytes of a class that marks its methods here. */
  byte[] marking(SnapshotClass file) {
    InstrumentedClass probed = file.probed();
    if (rows[file.number()] == null) {
      rows[file.number()] = new boolean[probed.methods()];
    }
    return probed.bytes();
  }

  /** Says that the generation runs; from now on only calls and static initialisers count. */
  void started() {
    end.run();
  }

  /** Says that a call begins, whose results the generation may keep. */
  void callBegins() {
    beginCall.run();
  }

  /** Says that such a call is over. */
  void callEnds() {
    endCall.run();
  }

  /** Whether a method was entered, or cannot be told not to have been. */
  boolean isMarked(SnapshotClass file, String method) {
    int index = file.probed().number(method);
    boolean[] row = rows[file.number()];
    return index < 0 || row == null || index >= row.length || row[index];
  }

  private static Runnable calling(Method method) {
    return () -> {
      try {
        method.invoke(null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("the probe cannot be called", e);
      }
    };
  }

  private static byte[] probeBytes() throws IOException {
    try (InputStream in = MethodProbe.class.getResourceAsStream("MethodProbe.class")) {
      if (in == null) {
        throw new IOException("the launcher's jar has no MethodProbe.class");
      }
      return in.readAllBytes();
    }
  }
}
