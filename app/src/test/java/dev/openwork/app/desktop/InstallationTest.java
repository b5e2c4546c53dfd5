package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.desktop.DesktopOptions.Action;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {
  private static final URI SERVER = URI.create("http://127.0.0.1:3100");
  private static final DesktopOptions OPTIONS =
      new DesktopOptions(Action.START, 5173, Optional.empty(), false);

  private final DataDirectory data;
  private final Installation installation;
  private final Path home;

  InstallationTest(@TempDir Path folder) {
    home = folder.resolve("with = 1");
    data = new DataDirectory(folder.resolve("data"));
    installation = new Installation(home);
  }

  @BeforeEach
  void stageOpencode() throws IOException {
    stageOpencode(home.resolve("runtime-assets"));
  }

  @Test
  void startsServerV2AndTheAppWithItsAddressAndTokenFile() throws Exception {
    LaunchPlan plan = plan(Map.of("OPENWORK_UI_USE_SERVER_V2", "1", "KEPT", "x"));
    ProgramSpec server = plan.server().orElseThrow();
    ProgramSpec app = plan.app().apply(Optional.of(SERVER));

    String token = data.server().resolve("token").toString();
    assertThat(server.command())
        .containsSubsequence("-jar", home.resolve("server/openwork-server.jar").toString())
        .endsWith("--stop-with-stdin", "--port", "0");
    assertThat(server.environment())
        .containsEntry("KEPT", "x")
        .containsEntry("OPENWORK_SERVER_V2_WORKDIR", data.server().toString())
        .containsEntry("OPENWORK_SERVER_V2_TOKEN_FILE", token)
        .containsEntry(
            "OPENWORK_SERVER_V2_RUNTIME_ASSETS", home.resolve("runtime-assets").toString());
    assertThat(app.command())
        .containsSubsequence("-cp", home.resolve("lib/openwork.jar").toString())
        .endsWith("dev.openwork.app.Main", "--stop-with-stdin", "--port", "5173");
    assertThat(app.environment())
        .containsEntry("OPENWORK_UI_USE_SERVER_V2", "1")
        .containsEntry("OPENWORK_SERVER_V2_URL", SERVER.toString())
        .containsEntry("OPENWORK_SERVER_V2_TOKEN_FILE", token)
        .containsEntry("OPENWORK_APP_LOGIN_SECRET_FILE", plan.login().secret().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "false"})
  void startsOnlyTheAppWithoutTheFlag(String flag) throws Exception {
    LaunchPlan plan = plan(Map.of("OPENWORK_UI_USE_SERVER_V2", flag));

    assertThat(plan.server()).isEmpty();
    assertThat(plan.app().apply(Optional.empty()).environment())
        .doesNotContainKey("OPENWORK_SERVER_V2_URL")
        .containsEntry("OPENWORK_UI_USE_SERVER_V2", flag);
  }

  @Test
  void appliesTheVariablesOfServerV2AndOfTheApp() throws Exception {
    Path own = data.root().resolve("own");
    stageOpencode(own);
    Map<String, String> given =
        Map.of(
            "OPENWORK_UI_USE_SERVER_V2", "true",
            "OPENWORK_SERVER_V2_WORKDIR", "work",
            "OPENWORK_SERVER_V2_PORT", "3100",
            "OPENWORK_SERVER_V2_HOST_TOKEN", "given",
            "OPENWORK_SERVER_V2_RUNTIME_ASSETS", own.toString(),
            "OPENWORK_SERVER_V2_JAVA_OPTIONS", " -Xmx1g  -Da=b ",
            "OPENWORK_APP_LOGIN_SECRET_FILE", "secret");

    LaunchPlan plan = plan(given);
    ProgramSpec server = plan.server().orElseThrow();
    ProgramSpec app = plan.app().apply(Optional.of(SERVER));

    assertThat(server.command())
        .containsSubsequence("-Xmx320m", "-Xmx1g", "-Da=b", "-jar")
        .doesNotContain("--port", "");
    assertThat(server.environment())
        .containsEntry("OPENWORK_SERVER_V2_RUNTIME_ASSETS", own.toString())
        .containsEntry("OPENWORK_SERVER_V2_WORKDIR", Path.of("work").toAbsolutePath().toString())
        .containsEntry(
            "OPENWORK_SERVER_V2_TOKEN_FILE", Path.of("work/token").toAbsolutePath().toString());
    assertThat(app.environment())
        .containsEntry("OPENWORK_SERVER_V2_CLIENT_TOKEN", "given")
        .containsEntry(
            "OPENWORK_APP_LOGIN_SECRET_FILE", Path.of("secret").toAbsolutePath().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"current.json", "opencode"})
  void reportsAMissingOpencodeWithTheRemedy(String missing) throws Exception {
    Path file = home.resolve("runtime-assets/opencode").resolve(missing);
    Files.delete(file);

    assertThatThrownBy(() -> plan(Map.of()))
        .isInstanceOf(DesktopException.class)
        .hasMessageStartingWith("opencode is missing: " + file)
        .hasMessageEndingWith(
            "Unpack the distribution again, or set OPENWORK_SERVER_V2_RUNTIME_ASSETS to a"
                + " directory with opencode.");
  }

  private LaunchPlan plan(Map<String, String> environment) throws DesktopException {
    return installation.plan(OPTIONS, data, new HashMap<>(environment));
  }

  private static void stageOpencode(Path assets) throws IOException {
    Path opencode = Files.createDirectories(assets.resolve("opencode"));
    Files.writeString(opencode.resolve("current.json"), "{\"path\": \"opencode\"}");
    assertThat(Files.createFile(opencode.resolve("opencode")).toFile().setExecutable(true))
        .isTrue();
  }
}
