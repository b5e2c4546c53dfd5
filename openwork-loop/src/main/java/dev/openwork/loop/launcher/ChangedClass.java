package dev.openwork.loop.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * A class of which only method bodies changed.
 *
 * @param file the class file, relative to the class directory, with slashes
 * @param methods the methods whose bodies changed, each as name and descriptor; empty if only debug
 *     information changed
 */
public record ChangedClass(String file, List<String> methods) {
  public ChangedClass {
    if (!file.endsWith(".class")) {
      throw new IllegalArgumentException("Not a class file: " + file);
    }
    methods = List.copyOf(methods);
  }

  /** Converts classes to the arguments of a request. */
  public static List<String> toArguments(List<ChangedClass> classes) {
    List<String> arguments = new ArrayList<>();
    for (ChangedClass changed : classes) {
      arguments.add(changed.file);
      arguments.add(String.valueOf(changed.methods.size()));
      arguments.addAll(changed.methods);
    }
    return arguments;
  }

  /** Parses the result of {@link #toArguments}. */
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

  /** Returns the binary name of the class. */
  String className() {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }

  /** Returns whether a method of this name changed. */
  boolean changes(String methodName) {
    return methods.stream().anyMatch(method -> method.startsWith(methodName + "("));
  }
}
