package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.compile.TestProcessor;
import dev.openwork.loop.contract.GeneratedSources;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module with an annotation processor in several processes, one after the other. */
class ModuleStageTest {
  private static final String CACHED = "cached";

  private final List<StageReport> reports = new ArrayList<>();
  private final CountedGoals goals = new CountedGoals();
  private final Path directory;
  private final ModuleSettings module;

  ModuleStageTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    this.module =
        new ModuleSettings(
            "people",
            List.of(directory.resolve("src")),
            List.of(),
            new ModuleSources(
                directory.resolve("target/classes"),
                List.of(),
                List.of("--release", "17"),
                List.of(TestProcessor.jar(directory.resolve("processor.jar"))),
                directory.resolve("target/generated-sources/annotations")),
            List.of(),
            "model",
            false,
            directory.resolve("target"));
  }

  @BeforeEach
  void build() throws Exception {
    write("src/p/A.java", "package p; class A { MadeA made; }");
    write("src/notes.txt", "one");
    assertThat(noteOfTheNextProcess()).isEmpty();
  }

  @Test
  void isNotCompiledAgainByTheNextProcess() throws Exception {
    assertThat(noteOfTheNextProcess()).isEqualTo(CACHED);
  }

  @Test
  void isCompiledAgainWhenASourceChanged() throws Exception {
    write("src/p/A.java", "package p; class A { MadeA made; int more; }");
    assertThat(noteOfTheNextProcess()).isEmpty();
    assertThat(noteOfTheNextProcess()).isEqualTo(CACHED);
  }

  @Test
  void isCompiledAgainWhenAFileChangedThatItsProcessorMayRead() throws Exception {
    write("src/notes.txt", "two");
    assertThat(noteOfTheNextProcess()).isEmpty();
    assertThat(noteOfTheNextProcess()).isEqualTo(CACHED);
  }

  @Test
  void isCompiledAgainOnRequest() throws Exception {
    ModuleStage stage = stage();
    StageGraph graph = graph(stage);
    FileIndex index = FileIndex.of(module.inputs());
    graph.run(index);
    assertThat(lastNote()).isEqualTo(CACHED);
    graph.forget();
    graph.run(index);
    assertThat(lastNote()).isEmpty();
    stage.close();
  }

  @Test
  void itsGoalsRunForItsFilesButNotForTheManifestOfGeneratedSources() throws Exception {
    write("src/" + GeneratedSources.MANIFEST, "A.java one");
    noteOfTheNextProcess();
    int before = goals.runs;

    write("src/" + GeneratedSources.MANIFEST, "A.java two");
    noteOfTheNextProcess();
    assertThat(goals.runs).isEqualTo(before);

    write("src/notes.txt", "two");
    noteOfTheNextProcess();
    assertThat(goals.runs).isEqualTo(before + 1);
  }

  private String noteOfTheNextProcess() throws Exception {
    ModuleStage stage = stage();
    graph(stage).run(FileIndex.of(module.inputs()));
    assertThat(stage.isUpToDate()).as(reports.toString()).isTrue();
    stage.close();
    return lastNote();
  }

  private String lastNote() {
    return reports.get(reports.size() - 1).note();
  }

  private ModuleStage stage() throws IOException {
    return new ModuleStage(module, goals, Set.of());
  }

  private StageGraph graph(Stage stage) {
    return new StageGraph(List.of(stage), new RecordingListener(reports));
  }

  private void write(String file, String text) throws IOException {
    Path path = directory.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private final class CountedGoals implements ModuleGoals {
    private int runs;

    @Override
    public List<Path> beforeCompile(String module) {
      runs++;
      return List.of(directory.resolve("src"));
    }

    @Override
    public boolean afterCompile(String module) {
      return false;
    }
  }
}
