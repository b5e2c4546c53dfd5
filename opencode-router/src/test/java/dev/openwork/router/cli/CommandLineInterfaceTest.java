package dev.openwork.router.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.router.json.Json;
import dev.openwork.router.support.Bridge;
import dev.openwork.router.support.FakeOpencode;
import dev.openwork.router.support.TestRouter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineInterfaceTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path home;

  CommandLineInterfaceTest(@TempDir Path home) {
    this.home = home;
  }

  @Test
  void helpListsTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("serve", "health", "status", "config", "bindings", "send");
  }

  @ParameterizedTest
  @CsvSource({
    "'',                   missing command,                     opencode-router --help",
    "dance,                'dance',                             opencode-router --help",
    "serv,                 Did you mean 'serve'?,               opencode-router --help",
    "serve --colour red,   Unknown option: '--colour',          opencode-router serve --help",
    "serve --port http,    is not an int,                opencode-router serve --help",
    "serve . .,            '.',                                 opencode-router serve --help",
    "config,               expected one of,                     opencode-router config --help",
    "bindings set ann,     directory,                           opencode-router bindings set"
        + " --help",
  })
  void reportsInvalidArgumentsWithAHint(String line, String problem, String hint) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" ", -1))).isEqualTo(2);
    assertThat(err()).contains(problem, hint);
  }

  @ParameterizedTest
  @CsvSource({
    "serve --port 65536,                  invalid port 65536; expected 0 to 65535",
    "serve --opencode-url nowhere,        invalid --opencode-url 'nowhere'",
    "serve /nowhere/at/all,               /nowhere/at/all is not a directory",
    "status,                              no router is running",
    "identities remove webhook a?b,       invalid identity 'a?b'",
    "identities remove webhook a%20b,     invalid identity 'a%20b'",
    "identities pair web/hook a,          invalid channel 'web/hook'",
    "identities set web#hook a,           invalid channel 'web#hook'",
    "config get channels,                 channels is not set",
    "config set permissionMode perhaps,   invalid permissionMode 'perhaps'; expected one of deny,"
        + " allow",
    "config set roots home,               roots must be an array",
    "send,                                nothing to send"
  })
  void reportsFailures(String line, String problem) {
    assertThat(run(line.split(" ", -1))).isEqualTo(1);
    assertThat(err()).contains(problem);
  }

  @Test
  void setsDottedKeysAndMasksSecrets() throws Exception {
    assertThat(run("config", "set", "groupsEnabled", "true")).isZero();
    assertThat(run("config", "set", "modelAliases.tiny", "lab/tiny")).isZero();
    run(
        "config",
        "set",
        "channels.webhook",
        "{\"identities\":[{\"id\":\"a\",\"secret\":\"hush\"}]}");
    assertThat(run("config", "get", "modelAliases.tiny")).isZero();
    assertThat(out()).isEqualTo("lab/tiny\n");
    out.reset();
    run("config", "get");
    assertThat(out()).contains("\"groupsEnabled\" : true", "(hidden)").doesNotContain("hush");
    assertThat(run("config", "set", "groupsEnabled", "null")).isZero();
    JsonNode file = Json.read(Files.readString(home.resolve("data/opencode-router.json")));
    assertThat(file.has("groupsEnabled")).isFalse();
    assertThat(file.at("/channels/webhook/identities/0/secret").asText()).isEqualTo("hush");
  }

  @Test
  void anInvalidValueDoesNotChangeTheFile() throws Exception {
    run("config", "set", "model", "lab/tiny");
    String before = Files.readString(home.resolve("data/opencode-router.json"));
    assertThat(run("config", "set", "model", "tiny")).isEqualTo(1);
    assertThat(err()).contains("invalid model 'tiny'; expected provider/model");
    assertThat(Files.readString(home.resolve("data/opencode-router.json"))).isEqualTo(before);
  }

  @Test
  void managesARunningRouter() throws Exception {
    try (FakeOpencode opencode = FakeOpencode.start();
        Bridge bridge = Bridge.start();
        TestRouter router = TestRouter.start(home, opencode.uri())) {
      assertThat(identity(bridge)).isZero();
      assertThat(out()).contains("pairingCode: ");
      assertThat(run("bindings", "set", "ann", router.project().toString())).isZero();
      assertThat(run("bindings", "list")).isZero();
      assertThat(out()).contains("peer=ann  directory=" + router.project() + "  origin=operator");
      assertThat(run("send", "--directory", router.project().toString(), "--message", "hi"))
          .isZero();
      assertThat(bridge.next().path("text").asText()).isEqualTo("hi");
      assertThat(run("bindings", "clear", "ann", "--json")).isZero();
      assertThat(out()).contains("\"cleared\" : true");
      assertThat(run("send", "--peer", "ann", "--file", home + "/data/opencode-router.db"))
          .isEqualTo(1);
      assertThat(err()).contains("outside the allowed roots");
    }
  }

  private int identity(Bridge bridge) {
    return run(
        "identities",
        "set",
        "webhook",
        "default",
        "-o",
        "secret=" + Bridge.SECRET,
        "-o",
        "callbackUrl=" + bridge.url());
  }

  private int run(String... arguments) {
    Map<String, String> environment =
        Map.of(
            "OPENCODE_ROUTER_DATA_DIR",
            home.resolve("data").toString(),
            "OPENCODE_ROUTER_TOKEN",
            TestRouter.TOKEN);
    return CommandLineInterface.run(
        List.of(arguments),
        environment,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
