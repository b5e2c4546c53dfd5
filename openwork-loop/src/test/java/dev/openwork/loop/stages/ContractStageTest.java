package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractStageTest {
  private final List<StageReport> reports = Collections.synchronizedList(new ArrayList<>());
  private final Path directory;
  private final Path contract;
  private final Stand classes = new Stand("compile server");
  private final Stand load = new Stand("load server");
  private int exports;
  private boolean fails;
  private String exporter = "demo.Exporter";
  private List<String> jvmArguments = List.of();
  private Map<String, String> environment = Map.of();

  ContractStageTest(@TempDir Path directory) {
    this.directory = directory;
    this.contract = directory.resolve("openapi.json");
  }

  @Test
  void publishesWhatTheExporterWrites() throws Exception {
    run(graph());
    assertThat(contract).hasContent("{}");
  }

  @Test
  void restoresAnEditedContract() throws Exception {
    StageGraph graph = graph();
    run(graph);
    Files.writeString(contract, "edited");
    run(graph);

    assertThat(contract).hasContent("{}");
    assertThat(directory.resolve("rescued/openapi.json")).hasContent("edited");
  }

  @Test
  void warmsUpOnceAndPublishesNothing() throws Exception {
    classes.text = "";
    StageGraph graph = graph();
    run(graph);
    warmUp(graph);
    warmUp(graph);

    assertThat(exports).isEqualTo(1);
    assertThat(FileTree.list(directory)).isEmpty();
  }

  @Test
  void needsNoWarmUpAfterAnExport() throws Exception {
    StageGraph graph = graph();
    run(graph);
    warmUp(graph);

    assertThat(exports).isEqualTo(1);
  }

  @Test
  void doesNotExportWhatAnEarlierProcessExported() throws Exception {
    run(graph());
    StageGraph next = graph();
    load.text = "";
    run(next);
    assertThat(exports).isEqualTo(1);
    assertThat(last("contract").note()).isEqualTo("cached");

    load.text = "loaded";
    run(next);
    warmUp(next);
    assertThat(exports).isEqualTo(2);
  }

  @Test
  void exportsWhatAnEarlierProcessExportedFromOtherClasses() throws Exception {
    run(graph());
    classes.text = "others";
    run(graph());

    assertThat(exports).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jar", "exporter", "jvmArguments", "environment"})
  void exportsWhatAnEarlierProcessExportedWithAnotherRuntime(String changed) throws Exception {
    writeJar("library 1", 1);
    run(graph());
    run(graph());
    assertThat(exports).isEqualTo(1);

    switch (changed) {
      case "jar" -> writeJar("library 2", 2);
      case "exporter" -> exporter = "demo.OtherExporter";
      case "jvmArguments" -> jvmArguments = List.of("-Dcontract.version=2");
      default -> environment = Map.of("CONTRACT_VERSION", "2");
    }
    run(graph());
    assertThat(exports).isEqualTo(2);
    run(graph());
    assertThat(exports).isEqualTo(2);
  }

  @Test
  void doesNotDependOnThePortOfTheOverlay() throws Exception {
    environment = Map.of("OPENWORK_DEV_OVERLAY", "http://127.0.0.1:1/overlay.js");
    run(graph());
    environment = Map.of("OPENWORK_DEV_OVERLAY", "http://127.0.0.1:2/overlay.js");
    run(graph());
    assertThat(exports).isEqualTo(1);
  }

  @Test
  void aFailedWarmUpHasNoEffect() throws Exception {
    StageGraph graph = graph();
    classes.text = "";
    run(graph);
    fails = true;
    warmUp(graph);

    assertThat(exports).isEqualTo(1);
    assertThat(reports.stream().map(StageReport::outcome)).doesNotContain(Outcome.FAILED);
  }

  private StageGraph graph() {
    ContractSettings settings =
        new ContractSettings(
            new ContractSource.Exporter(exporter),
            contract,
            directory.resolve("staging"),
            directory.resolve("rescued"));
    return new StageGraph(
        List.of(
            classes,
            load,
            new ContractStage(settings, server(), Set.of("load server"), this::export)),
        new RecordingListener(reports));
  }

  private ProgramSettings server() {
    Program program =
        new Program(
            "demo.Main",
            List.of(),
            List.of(jar()),
            List.of(),
            List.of(),
            directory.resolve("work"));
    return new ProgramSettings(
        new ForkSettings(
            "server",
            Path.of(System.getProperty("java.home"), "bin", "java"),
            jvmArguments,
            environment,
            directory,
            directory.resolve("cache"),
            Optional.empty(),
            program),
        List.of("server"),
        Optional.empty());
  }

  /** Writes the jar with an old time, which proves its content without reading it. */
  private void writeJar(String content, int day) throws IOException {
    Files.writeString(jar(), content);
    Files.setLastModifiedTime(
        jar(), FileTime.from(Instant.parse("2020-01-0%dT00:00:00Z".formatted(day))));
  }

  private Path jar() {
    return directory.resolve("library.jar");
  }

  private static void run(StageGraph graph) throws IOException, InterruptedException {
    graph.run(FileIndex.of(List.of()));
  }

  private static void warmUp(StageGraph graph) throws IOException, InterruptedException {
    for (StageGraph.WarmUp task : graph.warmUps(FileIndex.of(List.of()))) {
      task.run();
    }
  }

  private StageReport last(String stage) {
    return reports.stream()
        .filter(report -> report.stage().equals(stage))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private void export(Path file) throws IOException, StageFailure {
    exports++;
    if (fails) {
      throw new StageFailure(Problem.of("two operations have the same name"));
    }
    Files.writeString(file, "{}");
  }

  /** Stands for a stage that the contract depends on; without a text it is not up to date. */
  private static final class Stand extends Stage {
    private String text = "text";

    Stand(String name) {
      super(name, Inputs.NONE);
    }

    @Override
    protected Optional<String> key(Cycle cycle) {
      return Optional.of(text).filter(it -> !it.isEmpty());
    }

    @Override
    protected Output run(Cycle cycle) {
      return Output.of(text);
    }
  }
}
