package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a main class of the project in a separate JVM with the class path of the tests. */
public final class JavaProgram {
  /** These programs run for seconds, so they benefit from the fast compiler and a small heap. */
  static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private JavaProgram() {}

  /** Starts {@code mainClass} with {@code arguments}; see {@link ChildProcess#start}. */
  public static ChildProcess start(
      String mainClass, List<String> arguments, Map<String, String> environment, Path directory)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK_START);
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), mainClass));
    command.addAll(arguments);
    return ChildProcess.start(command, environment, directory);
  }
}
