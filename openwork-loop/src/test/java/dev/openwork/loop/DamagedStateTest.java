package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the files contain that a loop has left, the next one starts and is up to date. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class DamagedStateTest {
  private Path root;
  private Demo demo;

  private enum Damage {
    EMPTY,
    RANDOM,
    TRUNCATED,
    JSON_OF_ANOTHER_KIND,
    NULL,
    DIRECTORY
  }

  @BeforeAll
  void create(@TempDir Path directory) throws Exception {
    root = directory;
    demo = new Demo(root, Demo.freePort(), Demo.freePort());
    demo.start();
    assertThat(stateFiles())
        .extracting(file -> file.getFileName().toString())
        .contains("contract.json", "generated.json", "last", "server.classpath", "goals.json");
  }

  @AfterEach
  void stop() throws Exception {
    demo.close();
  }

  @ParameterizedTest
  @EnumSource
  void startsWithDamagedFiles(Damage damage) throws Exception {
    demo.close();
    for (Path file : stateFiles()) {
      apply(damage, file);
    }

    List<StageReport> reports = demo.start();

    assertThat(reports)
        .as("%s after damage to %s", reports, stateFiles())
        .extracting(StageReport::outcome)
        .doesNotContain(Outcome.FAILED);
    assertThat(demo.serverSays()).startsWith("one of ");
    assertThat(demo.appSays()).startsWith("app shows one");
  }

  /** Files that the loop reads back, except class files, which are verified by their digests. */
  private List<Path> stateFiles() throws IOException {
    return FileTree.list(root).stream()
        .filter(file -> !root.relativize(file).toString().matches("[a-z]+/(src|generated)/.*"))
        .filter(file -> root.relativize(file).getNameCount() > 1)
        .filter(file -> !file.toString().matches(".*(/classes/|/openapi/).*"))
        .toList();
  }

  private static void apply(Damage damage, Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    switch (damage) {
      case EMPTY -> Files.write(file, new byte[0]);
      case RANDOM -> {
        byte[] random = new byte[4096];
        new Random(1).nextBytes(random);
        Files.write(file, random);
      }
      case TRUNCATED -> Files.write(file, Arrays.copyOf(content, content.length / 2));
      case JSON_OF_ANOTHER_KIND -> Files.writeString(file, "{\"key\": [1], \"other\": {}}");
      case NULL -> Files.writeString(file, "null");
      case DIRECTORY -> {
        Files.delete(file);
        Files.createDirectories(file.resolve("in/between"));
      }
    }
  }
}
