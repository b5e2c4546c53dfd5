package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractStageTest {
  private final Path directory;
  private final ContractStage stage;
  private int exports;

  ContractStageTest(@TempDir Path directory) {
    this.directory = directory;
    this.stage = stage();
  }

  @Test
  void warmsUpOnceAndPublishesNothing() throws IOException {
    stage.warmUp(this::export);
    stage.warmUp(this::export);

    assertThat(exports).isEqualTo(1);
    assertThat(FileTree.list(directory)).isEmpty();
  }

  @Test
  void isWarmWhenItHasExported() throws Exception {
    stage.update("classes", this::export, FileIndex.of(List.of(directory)));
    stage.warmUp(this::export);

    assertThat(exports).isEqualTo(1);
  }

  @Test
  void isColdWhenAnEarlierLoopHasExported() throws Exception {
    stage.update("classes", this::export, FileIndex.of(List.of(directory)));
    ContractStage next = stage();
    next.update("classes", this::export, FileIndex.of(List.of(directory)));
    assertThat(exports).isEqualTo(1);

    next.warmUp(this::export);
    assertThat(exports).isEqualTo(2);
  }

  @Test
  void anExporterThatFailsIsNoMatterBeforeItsContractIsWanted() {
    stage.warmUp(
        file -> {
          throw new StageFailure(Problem.of("two operations of one name"));
        });

    assertThat(stage.isInStep()).isFalse();
    assertThat(stage.current()).isEmpty();
  }

  private ContractStage stage() {
    return new ContractStage(
        new ContractSettings(
            new ContractSource.Exporter("demo.Exporter"),
            directory.resolve("openapi.json"),
            directory.resolve("staging"),
            directory.resolve("rescued")),
        new NoListener());
  }

  private void export(Path file) throws IOException {
    exports++;
    Files.writeString(file, "{}");
  }

  private static final class NoListener implements StageListener {
    @Override
    public void stageFinished(StageReport report) {}

    @Override
    public void printed(String program, String line) {}

    @Override
    public void ended(String program, int status) {}
  }
}
