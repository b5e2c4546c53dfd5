package dev.openwork.loop.contract;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.problem.StackTraces;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs an exporter in a separate JVM with an empty temporary working directory, so that the
 * contract does not depend on other files and the exporter does not change any.
 *
 * @param java the {@code java} executable
 * @param classPath the server's classes and their dependencies
 * @param jvmArguments additional arguments of the JVM
 * @param environment variables in addition to those of this process
 * @param mainClass the class whose main method gets the output file as its only argument
 * @param traces locates the error of a failed exporter in the sources
 * @param timeout the maximum run time
 */
public record ForkedExporter(
    Path java,
    List<Path> classPath,
    List<String> jvmArguments,
    Map<String, String> environment,
    String mainClass,
    StackTraces traces,
    Duration timeout)
    implements ContractExporter {

  public ForkedExporter {
    classPath = List.copyOf(classPath);
    jvmArguments = List.copyOf(jvmArguments);
    environment = Map.copyOf(environment);
  }

  @Override
  public void export(Path file) throws ContractFault, IOException, InterruptedException {
    Path directory = Files.createTempDirectory("openwork-export-");
    try {
      Path output = directory.resolve("output.log");
      Process process = start(directory, output, file);
      boolean ended = process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
        throw new ContractFault(
            "The exporter " + mainClass + " did not finish within " + timeout.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new ContractFault(
            "The exporter " + mainClass + " failed: " + traces.problem(Files.readString(output)));
      }
    } finally {
      FileTree.delete(directory);
    }
    if (!Files.isRegularFile(file)) {
      throw new ContractFault("The exporter " + mainClass + " did not write " + file);
    }
  }

  private Process start(Path directory, Path output, Path file) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(jvmArguments);
    command.addAll(List.of(mainClass, file.toAbsolutePath().toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    // On the command line, the class path could exceed the maximum length on Windows.
    builder.environment().put("CLASSPATH", classPathText());
    return builder
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
  }

  private String classPathText() {
    return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
