package dev.openwork.loop.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@Tag("slow")
class ClassDataArchiveTest {
  private final Path directory;
  private final Hosted hosted;
  private final List<String> output = Collections.synchronizedList(new ArrayList<>());

  ClassDataArchiveTest(@TempDir Path directory) throws Exception {
    this.directory = directory;
    this.hosted = new Hosted(directory);
    hosted.compile(
        "package demo; public final class Main { public static void main(String[] args) {} }");
  }

  @Test
  void theNextStartLoadsClassesFromTheArchive() throws Exception {
    assertThat(origin(settings())).contains("file:");
    assertThat(archives()).hasSize(1);

    assertThat(origin(settings())).contains("shared objects file");
    assertThat(output).isEmpty();
  }

  @Test
  void anArchiveForOtherArgumentsIsReplaced() throws Exception {
    origin(settings());
    List<Path> first = archives();

    assertThat(origin(settings("-Dother=1"))).contains("file:");
    assertThat(archives()).hasSize(1).isNotEqualTo(first);
  }

  @Test
  void aCorruptArchiveIsIgnored() throws Exception {
    origin(settings());
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, "not an archive");

    assertThat(origin(settings())).contains("file:");
    assertThat(output).isEmpty();
  }

  @Test
  void theOptionsOfTheProgramHavePrecedence() throws Exception {
    try (Fork fork = Fork.launch(settings("-Xshare:off"), output::add)) {
      fork.prepare();
      assertThat(fork.archive()).isFalse();
    }
    assertThat(archives()).isEmpty();
  }

  /** Starts a fork, returns where it loaded the launcher from, and creates an archive. */
  private String origin(ForkSettings settings) throws Exception {
    try (Fork fork = Fork.launch(settings, output::add)) {
      fork.prepare();
      assertThat(fork.archive()).isTrue();
    }
    try (var lines = Files.lines(log())) {
      return lines.filter(line -> line.contains("launcher.Host source")).findFirst().orElseThrow();
    }
  }

  private ForkSettings settings(String... jvmArguments) {
    List<String> arguments = new ArrayList<>(List.of(jvmArguments));
    arguments.add("-Xlog:class+load:file=" + log());
    return hosted.settings(Optional.empty(), arguments.toArray(String[]::new));
  }

  private Path log() {
    return directory.resolve("classes.log");
  }

  private List<Path> archives() throws Exception {
    try (var files = Files.list(directory.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }
}
