package dev.openwork.process.opencode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.process.files.PrivateFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(OS.WINDOWS)
class AgentShellTest {
  private final Path folder;

  AgentShellTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void removesThePasswordAndKeepsArgumentsAndOtherVariables() throws Exception {
    AgentShell agents = shell("/bin/sh");
    PrivateFiles.writeScript(agents.script(), agents.source());
    ProcessBuilder command =
        new ProcessBuilder(
            agents.script().toString(),
            "-c",
            "echo \"$1|${OPENCODE_SERVER_PASSWORD-none}|$SHELL|$OTHER\"",
            "-",
            "two words");
    command.environment().putAll(Map.of("OPENCODE_SERVER_PASSWORD", "secret", "OTHER", "kept"));

    Process process = command.start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("two words|none|/bin/sh|kept\n");
  }

  @Test
  void becomesAShellWhosePathContainsAQuote() throws Exception {
    Path shell = Files.createDirectory(folder.resolve("it's")).resolve("bash");
    Files.createSymbolicLink(shell, Path.of("/bin/sh"));
    AgentShell agents = shell(shell.toString());
    PrivateFiles.writeScript(agents.script(), agents.source());

    Process process =
        new ProcessBuilder(agents.script().toString(), "-c", "echo \"$SHELL\"").start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(shell + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/bin/missing/bash", "bash", "", "/", "/bin/true"})
  void replacesAShellThatOpencodeWouldNotRun(String shell) {
    assertThat(shell(shell)).isEqualTo(AgentShell.in(folder, Map.of()).orElseThrow());
    assertThat(shell(shell).shell()).isExecutable();
  }

  @Test
  void hasTheNameOfTheShell() {
    assertThat(shell("/bin/sh").script()).isEqualTo(folder.resolve("sh"));
  }

  private AgentShell shell(String shell) {
    return AgentShell.in(folder, Map.of("SHELL", shell)).orElseThrow();
  }
}
