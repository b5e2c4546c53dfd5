package dev.openwork.loop.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * A class whose class file changed in nothing but method bodies.
 *
 * @param file its class file, relative to the class directory, with slashes
 * @param methods the methods whose bodies changed, each as name and descriptor; none when only
 *     debug information did
 */
public record ChangedClass(String file, List<String> methods) {
  public ChangedClass {
    if (!file.endsWith(".class")) {
      throw new IllegalArgumentException("not a class file: " + file);
    }
    methods = List.copyOf(methods);
  }

  /** These classes as the arguments of a request. */
  public static List<String> toArguments(List<ChangedClass> classes) {
    List<String> arguments = new ArrayList<>();
    for (ChangedClass changed : classes) {
      arguments.add(changed.file);
      arguments.add(String.valueOf(changed.methods.size()));
      arguments.addAll(changed.methods);
    }
    return arguments;
  }

  /** Reads what {@link #toArguments} wrote. */
  static List<ChangedClass> fromArguments(List<String> arguments) {
    List<ChangedClass> classes = new ArrayList<>();
    for (int i = 0; i < arguments.size(); ) {
      int methods = i + 2;
      int next = methods + Integer.parseInt(arguments.get(i + 1));
      classes.add(new ChangedClass(arguments.get(i), arguments.subList(methods, next)));
      i = next;
    }
    return classes;
  }

  /** The binary name of the class. */
  String className() {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }

  /** Whether a method of this name is among the changed ones. */
  boolean changes(String methodName) {
    return methods.stream().anyMatch(method -> method.startsWith(methodName + "("));
  }
}
