package dev.openwork.router.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.RouterConfig.PermissionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveConfigTest {
  private final List<String> log = new ArrayList<>();
  private final ConfigFile file;

  LiveConfigTest(@TempDir Path home) {
    file = new ConfigFile(home.resolve("data/router.json"), reader(Map.of()));
  }

  @Test
  void aMissingFileYieldsTheDefaults() {
    RouterConfig config = live().current();
    assertThat(config.permissionMode()).isEqualTo(PermissionMode.DENY);
    assertThat(config.groupsEnabled()).isFalse();
    assertThat(config.identities()).isEmpty();
    assertThat(config.modelAliases()).containsKeys("opus", "codex");
  }

  @Test
  void reloadsAnEditedFileAndNotifiesListeners() {
    LiveConfig live = live();
    List<Boolean> notified = new ArrayList<>();
    live.subscribe(config -> notified.add(config.groupsEnabled()));
    file.edit(tree -> tree.put("groupsEnabled", true));
    assertThat(live.current().groupsEnabled()).isTrue();
    assertThat(notified).containsExactly(false, true);
  }

  @Test
  void keepsThePreviousConfigurationIfTheFileIsInvalid() throws IOException {
    file.edit(tree -> tree.put("groupsEnabled", true));
    LiveConfig live = live();
    Files.writeString(file.path(), "{\"groupsEnabled\": \"perhaps\"}");
    assertThat(live.current().groupsEnabled()).isTrue();
    assertThat(log).singleElement().asString().contains("groupsEnabled must be true or false");
    assertThatThrownBy(this::live)
        .isInstanceOf(RouterException.class)
        .hasMessageContaining(file.path().toString());
  }

  @Test
  void variablesOverrideTheFile() {
    file.edit(tree -> tree.put("groupsEnabled", false).put("permissionMode", "deny"));
    var overridden =
        new ConfigFile(
            file.path(),
            reader(
                Map.of(
                    "GROUPS_ENABLED", "true",
                    "PERMISSION_MODE", "allow",
                    "OPENCODE_ROUTER_ROOTS", "/a:/b",
                    "OPENCODE_ROUTER_MODEL", "lab/tiny")));
    assertThat(overridden.read().groupsEnabled()).isTrue();
    assertThat(overridden.read().permissionMode()).isEqualTo(PermissionMode.ALLOW);
    assertThat(overridden.read().roots()).containsExactly(Path.of("/a"), Path.of("/b"));
    assertThat(overridden.read().model().orElseThrow()).hasToString("lab/tiny");
  }

  @Test
  void preservesUnknownFieldsAndRestrictsThePermissions() throws IOException {
    file.edit(tree -> tree.putObject("another").put("program", "value"));
    file.edit(tree -> tree.put("groupsEnabled", true));
    assertThat(file.tree().at("/another/program").asText()).isEqualTo("value");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":\"a b\"}                         | invalid identity 'a b'",
        "{}                                       | channels.webhook.identities[0].id is missing",
        "{\"id\":\"a\",\"access\":\"all\"}        | invalid access 'all'; expected one of"
            + " private, public",
        "{\"id\":\"a\",\"enabled\":\"yes\"}       | identities[0].enabled must be true or false",
        "{\"id\":\"a\",\"secret\":1}              | identities[0].secret must be a string",
      })
  void rejectsInvalidIdentities(String identity, String problem) throws IOException {
    ObjectNode tree = Json.object();
    tree.putObject("channels").putObject("webhook").putArray("identities").add(Json.read(identity));
    assertThatThrownBy(() -> file.edit(it -> it.setAll(tree)))
        .isInstanceOf(RouterException.class)
        .hasMessageContaining(problem);
    assertThat(file.path()).doesNotExist();
  }

  @Test
  void rejectsTwoIdentitiesWithTheSameId() throws IOException {
    ObjectNode tree = Json.object();
    var identities = tree.putObject("channels").putObject("webhook").putArray("identities");
    identities.add(Json.read("{\"id\":\"a\"}")).add(Json.read("{\"id\":\"a\"}"));
    assertThatThrownBy(() -> file.edit(it -> it.setAll(tree)))
        .hasMessageContaining("webhook/a is configured twice");
  }

  private LiveConfig live() {
    return new LiveConfig(file, Path.of("/"), (level, text) -> log.add(text));
  }

  private static ConfigReader reader(Map<String, String> environment) {
    return new ConfigReader(new Variables(environment));
  }
}
