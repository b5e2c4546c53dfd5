package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.contract.SdkGenerator;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.loop.watch.FileIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SdkOrderTest {
  private final List<String> generated = Collections.synchronizedList(new ArrayList<>());
  private final Path root;

  SdkOrderTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void anSdkThatProgramsUseIsGeneratedFirst() throws Exception {
    Files.writeString(root.resolve("openapi.json"), "{\"openapi\":\"3.1.0\"}");
    LoopSettings settings =
        LoopSettings.builder()
            .modules(List.of(module("java")))
            .sdks(List.of(sdk("typescript"), sdk("java"), sdk("go")))
            .build();
    Map<String, SdkGenerator> generators =
        Map.of(
            "sdk typescript", generator("typescript"),
            "sdk java", generator("java"),
            "sdk go", generator("go"));

    LoopStages.graph(
            settings,
            new LoopStages.Tools(new NoGoals(), generators, Map.of()),
            new RecordingListener(new ArrayList<>()))
        .run(FileIndex.of(List.of()));

    assertThat(generated).hasSize(3).startsWith("java");
  }

  private ModuleSettings module(String name) {
    return new ModuleSettings(
        name,
        List.of(root.resolve(name)),
        List.of(),
        new ModuleSources(
            root.resolve(name + "/classes"),
            List.of(),
            List.of("--release", "17"),
            List.of(),
            root.resolve(name + "/annotations")),
        List.of(),
        "model",
        false,
        root.resolve(name + "/target"));
  }

  private SdkSettings sdk(String module) {
    return new SdkSettings(
        "sdk " + module,
        module,
        List.of(),
        root.resolve("openapi.json"),
        root.resolve(module + "/generated"),
        root.resolve(module + "/staging"),
        root.resolve(module + "/rescued"));
  }

  private SdkGenerator generator(String language) {
    return new SdkGenerator() {
      @Override
      public String identity() {
        return language;
      }

      @Override
      public void generate(Path contract, Path directory) {
        generated.add(language);
      }
    };
  }

  private static final class NoGoals implements ModuleGoals {
    @Override
    public List<Path> beforeCompile(String module) {
      return List.of();
    }

    @Override
    public boolean afterCompile(String module) {
      return false;
    }
  }
}
