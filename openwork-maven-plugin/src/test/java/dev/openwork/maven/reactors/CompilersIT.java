package dev.openwork.maven.reactors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The loop writes the class files of {@code mvn compile}, whatever the compiler's settings. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "ends Maven by a signal")
@Tag("slow")
class CompilersIT {
  /** Applies to every module that does not set it. */
  private static final String OPTION = "-Dmaven.compiler.debuglevel=lines,source";

  @Test
  void writesTheClassFilesOfMaven() throws Exception {
    Toolchain toolchain = Reactor.PLAIN_MAIN.toolchains().findFirst().orElseThrow();
    Map<String, Map<String, String>> expected = compiledByMaven(toolchain);
    ReactorCopy reactor = CompilerReactor.create(Reactor.WORK.resolve("compilers-loop"));

    try (RunningReactor running = RunningReactor.launch(reactor, toolchain, OPTION)) {
      running.awaitReady();
      SoftAssertions compared = new SoftAssertions();
      Map<String, Map<String, String>> actual = CompilerReactor.classes(reactor);
      for (CompilerConfiguration configuration : CompilerConfiguration.ALL) {
        String name = configuration.name();
        compared.assertThat(actual.get(name)).as(name).isEqualTo(expected.get(name));
        compared
            .assertThat(running.console().contains(name + " is compiled by its own Maven goals"))
            .as(name + " is delegated")
            .isEqualTo(configuration.delegated());
      }
      compared.assertAll();
      running.end();
    }
  }

  private static Map<String, Map<String, String>> compiledByMaven(Toolchain toolchain)
      throws IOException, InterruptedException {
    ReactorCopy reactor = CompilerReactor.create(Reactor.WORK.resolve("compilers-maven"));
    Path log = reactor.root().resolveSibling("compilers-maven.log");
    List<String> arguments =
        List.of(
            "process-classes",
            "--projects=!server",
            OPTION,
            "-Dmaven.repo.local=" + PluginRepository.shared());
    int status = toolchain.start(reactor.root(), log, arguments).waitFor();
    assertThat(status).as(Files.readString(log)).isZero();
    return CompilerReactor.classes(reactor);
  }
}
