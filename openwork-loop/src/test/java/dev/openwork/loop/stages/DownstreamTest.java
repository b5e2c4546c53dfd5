package dev.openwork.loop.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.compile.ModuleSources;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.settings.ContractSettings;
import dev.openwork.loop.settings.ContractSource;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ModuleSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.RouterSettings;
import dev.openwork.loop.settings.SdkSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DownstreamTest {
  private static final Path ANY = Path.of("any");
  private static final Optional<SdkSettings> SDK =
      Optional.of(new SdkSettings("client", List.of(), ANY, ANY, ANY, ANY));

  @Test
  void whatTheServerIsMadeOfReachesTheAppThroughTheContract() {
    Downstream downstream = Downstream.of(settings(SDK));
    assertThat(downstream.programs()).containsExactly("server", "app");
    assertThat(downstream.of("compile backend")).containsOnly("server", "app");
    assertThat(downstream.of("compile shared")).containsOnly("server", "app");
    assertThat(downstream.of("contract")).containsOnly("app");
    assertThat(downstream.of("sdk")).containsOnly("app");
    assertThat(downstream.of("compile client")).containsOnly("app");
  }

  @Test
  void withoutAClientTheServerIsOnItsOwn() {
    Downstream downstream = Downstream.of(settings(Optional.empty()));
    assertThat(downstream.of("compile backend")).containsOnly("server");
    assertThat(downstream.of("contract")).isEmpty();
  }

  @Test
  void aProgramDependsOnItsOwnStages() {
    Downstream downstream = Downstream.of(settings(SDK));
    assertThat(downstream.of("server")).containsOnly("server");
    assertThat(downstream.of("app")).containsOnly("app");
    assertThat(downstream.of("router")).containsOnly("server");
    assertThat(downstream.of("compile sidecar")).containsOnly("server");
  }

  @Test
  void anythingElseConcernsAll() {
    assertThat(Downstream.of(settings(SDK)).of("something new")).containsOnly("server", "app");
  }

  private static LoopSettings settings(Optional<SdkSettings> sdk) {
    return new LoopSettings(
        List.of(
            module("shared"),
            module("backend"),
            module("client"),
            module("frontend"),
            module("sidecar")),
        Optional.empty(),
        Optional.of(new RouterSettings("sidecar", List.of(), "Main", "1")),
        Optional.of(program("server", "shared", "backend")),
        Optional.of(new ContractSettings(new ContractSource.Exporter("Exporter"), ANY, ANY, ANY)),
        sdk,
        Optional.of(program("app", "client", "frontend")),
        Set.of());
  }

  private static ModuleSettings module(String name) {
    return new ModuleSettings(
        name,
        List.of(),
        new ModuleSources(ANY, List.of(), List.of(), List.of(), ANY),
        List.of(),
        "model",
        ANY);
  }

  private static ProgramSettings program(String name, String... modules) {
    Program program = new Program("Main", List.of(), List.of(), List.of(), List.of(), ANY);
    return new ProgramSettings(
        new ForkSettings(name, ANY, List.of(), Map.of(), ANY, ANY, Optional.empty(), program),
        List.of(modules),
        Optional.of(URI.create("http://127.0.0.1:1")));
  }
}
