package dev.openwork.loop.launcher;

import java.lang.instrument.ClassDefinition;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The launcher's Java agent, which can redefine classes. */
public final class Agent {
  private static volatile @Nullable Instrumentation instrumentation;

  private Agent() {}

  /** Called by the JVM before {@code main}. */
  public static void premain(String arguments, Instrumentation instrumentation) {
    Agent.instrumentation = instrumentation;
  }

  /** Opens a package of the JDK to the launcher. */
  static void open(Module module, String packageName) throws RejectedException {
    required()
        .redefineModule(
            module,
            Set.of(),
            Map.of(),
            Map.of(packageName, Set.of(Agent.class.getModule())),
            Set.of(),
            Map.of());
  }

  /** Redefines all of the classes or none. */
  static void redefine(List<ClassDefinition> classes) throws RejectedException {
    try {
      required().redefineClasses(classes.toArray(ClassDefinition[]::new));
    } catch (UnsupportedOperationException
        | UnmodifiableClassException
        | ClassNotFoundException
        | LinkageError refused) {
      throw new RejectedException("the JVM rejected the new classes: " + refused.getMessage());
    }
  }

  private static Instrumentation required() throws RejectedException {
    Instrumentation loaded = instrumentation;
    if (loaded == null) {
      throw new RejectedException("the launcher's agent is not loaded in this JVM");
    }
    return loaded;
  }
}
