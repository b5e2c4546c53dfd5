package dev.openwork.loop.compile;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Derives the arguments of javac from the settings of a module. */
final class JavacArguments {
  private static final String RUNNING = String.valueOf(Runtime.version().feature());

  private JavacArguments() {}

  static List<String> of(ModuleSources module) {
    List<String> arguments = new ArrayList<>(withoutRelease(module.options()));
    arguments.removeIf(argument -> argument.startsWith("-proc:"));
    arguments.add("-implicit:none");
    if (module.processorPath().isEmpty()) {
      arguments.add("-proc:none");
    }
    return arguments;
  }

  /**
   * Returns the encoding of the sources, by default that of the platform.
   *
   * @throws IllegalArgumentException if the JDK does not have it
   */
  static Charset encoding(List<String> options) {
    return value(options, "-encoding").map(Charset::forName).orElseGet(Charset::defaultCharset);
  }

  /** Returns the Java release that the class files target. */
  static String release(List<String> options) {
    return value(options, "--release").or(() -> value(options, "-target")).orElse(RUNNING);
  }

  private static Optional<String> value(List<String> options, String name) {
    int at = options.lastIndexOf(name);
    return at < 0 || at + 1 == options.size() ? Optional.empty() : Optional.of(options.get(at + 1));
  }

  /**
   * Replaces {@code --release} when it is the release of the running JDK: javac would open the
   * JDK's image again in each compilation, to find the same classes.
   */
  static List<String> withoutRelease(List<String> options) {
    int at = options.indexOf("--release");
    if (at < 0 || at + 1 == options.size() || !options.get(at + 1).equals(RUNNING)) {
      return options;
    }
    List<String> same = new ArrayList<>(options);
    same.subList(at, at + 2).clear();
    same.addAll(List.of("-source", RUNNING, "-target", RUNNING));
    return same;
  }
}
