package dev.openwork.loop.launcher;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The launcher as a Java agent, which is what may redefine classes. */
public final class Agent {
  private static volatile @Nullable Instrumentation instrumentation;

  private Agent() {}

  /** Called by the JVM before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    Agent.instrumentation = instrumentation;
  }

  /** Exchanges the code of classes, all or none. */
  static void redefine(List<ClassDefinition> classes) throws RejectedException {
    Instrumentation present = instrumentation;
    if (present == null) {
      throw new RejectedException("the launcher is no agent of this JVM");
    }
    try {
      present.redefineClasses(classes.toArray(ClassDefinition[]::new));
    } catch (UnsupportedOperationException
        | UnmodifiableClassException
        | ClassNotFoundException
        | LinkageError refused) {
      throw new RejectedException("the JVM refuses: " + refused.getMessage());
    }
  }
}
