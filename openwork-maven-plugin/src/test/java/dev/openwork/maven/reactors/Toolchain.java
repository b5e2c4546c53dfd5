package dev.openwork.maven.reactors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The tools that build and run a reactor.
 *
 * @param mavenHome the distribution of Maven, in a directory of its name and version
 * @param jdk the JDK that Maven runs on
 */
record Toolchain(Path mavenHome, Jdk jdk) {
  /** Variables of the enclosing build that would affect the tests. */
  private static final List<String> FOREIGN =
      List.of("MAVEN_ARGS", "MAVEN_BASEDIR", "MAVEN_PROJECTBASEDIR", "MAVEN_HOME", "M2_HOME");

  /** Starts Maven without input, and redirects its output to a file. */
  Process start(Path directory, Path output, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(mavenHome.resolve("bin/mvn").toString());
    command.addAll(List.of("--batch-mode", "--no-transfer-progress"));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    FOREIGN.forEach(environment::remove);
    environment.put("JAVA_HOME", jdk.home().toString());
    environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // it lives briefly
    Process maven = builder.start();
    maven.getOutputStream().close();
    return maven;
  }

  /** Returns a name for tests and directories, such as {@code apache-maven-3.9.16-jdk17}. */
  @Override
  public String toString() {
    return mavenHome.getFileName() + "-jdk" + jdk.feature();
  }
}
