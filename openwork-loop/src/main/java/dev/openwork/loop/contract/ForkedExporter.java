package dev.openwork.loop.contract;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.problem.StackTraces;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Runs an exporter in a JVM of its own whose working directory is empty and temporary, so that the
 * contract cannot come to depend on, or touch, what lies about on a developer's machine.
 *
 * @param java the {@code java} executable
 * @param classPath the server's classes and their dependencies
 * @param mainClass called with the file to write
 * @param traces finds the place in the sources where an exporter failed
 * @param deadline after which the exporter counts as hung
 */
public record ForkedExporter(
    Path java, List<Path> classPath, String mainClass, StackTraces traces, Duration deadline) {

  public ForkedExporter {
    classPath = List.copyOf(classPath);
  }

  /** Writes the contract into a file. */
  public void export(Path file) throws ContractFault, IOException, InterruptedException {
    Path directory = Files.createTempDirectory("openwork-export-");
    try {
      Path output = directory.resolve("output.log");
      Process process = start(directory, output, file);
      boolean ended = process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
      if (!ended) {
        process.destroyForcibly().waitFor();
        throw new ContractFault(
            "The exporter " + mainClass + " did not end within " + deadline.toSeconds() + " s");
      }
      if (process.exitValue() != 0) {
        throw new ContractFault(
            "The exporter " + mainClass + " failed: " + traces.problem(Files.readString(output)));
      }
    } finally {
      FileTree.delete(directory);
    }
    if (!Files.isRegularFile(file)) {
      throw new ContractFault("The exporter " + mainClass + " wrote no " + file);
    }
  }

  private Process start(Path directory, Path output, Path file) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            java.toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            mainClass,
            file.toAbsolutePath().toString());
    // A class path on the command line could outgrow what Windows allows there.
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
