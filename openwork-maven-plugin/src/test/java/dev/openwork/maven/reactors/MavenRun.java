package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Maven in a copy of a reactor until it ends. */
record MavenRun(ReactorCopy project, Toolchain toolchain) {

  /** Runs goals that must succeed, and returns the output. */
  String succeed(String... arguments) throws IOException, InterruptedException {
    Path output = output();
    assertThat(run(output, arguments)).as(() -> text(output)).isZero();
    return text(output);
  }

  /** Runs goals that must fail, and returns the output. */
  String fail(String... arguments) throws IOException, InterruptedException {
    Path output = output();
    assertThat(run(output, arguments)).as(() -> text(output)).isEqualTo(1);
    return text(output);
  }

  private int run(Path output, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("-Dmaven.repo.local=" + PluginRepository.shared()));
    command.addAll(List.of(arguments));
    return toolchain.start(project.root(), output, command).waitFor();
  }

  private Path output() {
    return project.root().resolveSibling(project.root().getFileName() + "-build.log");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
