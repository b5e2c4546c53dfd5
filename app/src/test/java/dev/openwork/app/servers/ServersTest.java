package dev.openwork.app.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.app.files.OwnerFile;
import dev.openwork.sdk.error.InvalidRequestException;
import dev.openwork.sdk.error.NotFoundException;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServersTest {
  /** Nothing listens on these ports, so any use of the network fails. */
  private static final String UNREACHABLE = "http://127.0.0.1:1";

  private static final String OTHER = "http://127.0.0.1:2";
  private static final String OTHER_ID = "srv_a7043c8d267d";
  private static final Map<String, String> ENVIRONMENT =
      Map.of("OPENWORK_SERVER_V2_URL", UNREACHABLE);

  private Path file;

  @BeforeEach
  void prepare(@TempDir Path directory) {
    file = directory.resolve("state").resolve("servers.json");
  }

  @Test
  void createsAnSdkWithoutConnecting() throws Exception {
    try (Servers servers = open()) {
      ServerInfo server = servers.createSdk(Servers.LOCAL).server();

      assertThat(server.isLocal()).isTrue();
      assertThat(server.capabilities()).isEqualTo(Set.of(Capability.values()));
    }
  }

  @Test
  void usesTheUrlOfTheEnvironment() throws Exception {
    try (Servers servers = open()) {
      assertThatThrownBy(() -> servers.createSdk(Servers.LOCAL).status())
          .isInstanceOf(ServerUnreachableException.class)
          .hasMessageContaining(UNREACHABLE);
    }
  }

  @Test
  void listsTheKnownServersForAnUnknownOne() throws Exception {
    try (Servers servers = open()) {
      add(servers, OTHER, "");

      assertThatThrownBy(() -> servers.createSdk("srv_none"))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("Unknown server 'srv_none', expected one of [srv_local, " + OTHER_ID + "]");
    }
  }

  @Test
  void rejectsAnInvalidUrlInTheEnvironment() {
    assertThatThrownBy(
            () -> Servers.serverV2(Map.of("OPENWORK_SERVER_V2_URL", "127.0.0.1:3100"), file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("OPENWORK_SERVER_V2_URL: ");
  }

  @Test
  void keepsAServerAcrossRestarts() throws Exception {
    try (Servers servers = open()) {
      servers.manager().orElseThrow().add(new NewServer(OTHER, "Büro", "secret", ""));
    }

    try (Servers servers = open()) {
      assertThat(servers.createSdk(OTHER_ID).server().name()).isEqualTo("Büro");
      assertThatThrownBy(() -> servers.createSdk(OTHER_ID).status()).hasMessageContaining(OTHER);
      assertThat(ids(servers)).containsExactly(Servers.LOCAL, OTHER_ID);
    }
  }

  @Test
  void forgetsARemovedServerAndItsToken() throws Exception {
    try (Servers servers = open()) {
      servers.manager().orElseThrow().add(new NewServer(OTHER, "", "secret", ""));
      assertThat(Files.readString(file)).contains("secret");

      servers.manager().orElseThrow().remove(OTHER_ID);

      assertThatThrownBy(() -> servers.createSdk(OTHER_ID)).isInstanceOf(NotFoundException.class);
      assertThat(Files.readString(file)).doesNotContain("secret", OTHER);
    }
  }

  @Test
  void keepsTheLocalServer() throws Exception {
    try (Servers servers = open()) {
      servers.manager().orElseThrow().remove(Servers.LOCAL);

      assertThat(ids(servers)).containsExactly(Servers.LOCAL);
    }
  }

  @Test
  void rejectsAServerThatIsInTheListAlready() throws Exception {
    try (Servers servers = open()) {
      add(servers, OTHER, "First");

      assertThatThrownBy(() -> add(servers, OTHER.toUpperCase(Locale.ROOT) + "/", ""))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessage(OTHER + " is already in the list, as First.");
      assertThatThrownBy(() -> add(servers, UNREACHABLE, ""))
          .hasMessage(UNREACHABLE + " is already in the list, as Local server.");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanAccessTheFile() throws Exception {
    try (Servers servers = open()) {
      add(servers, OTHER, "");
    }

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void setsAFileAsideThatOthersCanAccess() throws Exception {
    try (Servers servers = open()) {
      add(servers, OTHER, "");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    try (Servers servers = open()) {
      assertThat(ids(servers)).containsExactly(Servers.LOCAL);
      assertThat(servers.manager().orElseThrow().problem())
          .hasValue(
              file
                  + " is not usable: other users of this machine can access it."
                  + " It was renamed to servers.json.damaged-1.");
    }
  }

  @Test
  void setsADamagedFileAsideAndStartsWithoutIt() throws Exception {
    for (String damaged :
        List.of(
            "{\"servers\":",
            "",
            "[]",
            "null",
            "{}",
            "{\"servers\":[{\"name\":\"n\"}]}",
            "{\"servers\":[{\"name\":\"n\",\"url\":\"file:///x\",\"capabilities\":[]}]}")) {
      write(damaged);

      try (Servers servers = open()) {
        assertThat(ids(servers)).as(damaged).containsExactly(Servers.LOCAL);
        assertThat(servers.manager().orElseThrow().problem()).as(damaged).isPresent();
        add(servers, OTHER, "");
      }
      assertThat(Files.readString(aside())).isEqualTo(damaged);
      Files.delete(aside());
    }
  }

  @Test
  void keepsEachDamagedFile() throws Exception {
    for (String damaged : List.of("first", "second")) {
      write(damaged);
      open().close();
    }

    assertThat(Files.readString(aside())).isEqualTo("first");
    assertThat(Files.readString(file.resolveSibling("servers.json.damaged-2"))).isEqualTo("second");
  }

  @Test
  void changesNothingIfTheFileCannotBeWritten() throws Exception {
    try (Servers servers = open()) {
      Files.writeString(file.getParent(), "not a directory");

      assertThatThrownBy(() -> add(servers, OTHER, "")).isInstanceOf(UncheckedIOException.class);

      assertThat(ids(servers)).containsExactly(Servers.LOCAL);
    }
  }

  @Test
  void seesTheChangesOfAnotherProcessWithItsOwn() throws Exception {
    try (Servers one = open();
        Servers other = open()) {
      add(one, OTHER, "");
      add(other, "http://127.0.0.1:3", "");

      assertThat(ids(other)).hasSize(3);
    }
  }

  @Test
  void losesNoChangeOfConcurrentCallers() throws Exception {
    int count = 40;
    List<String> urls = IntStream.range(0, count).mapToObj(i -> "http://127.0.0.1:1/" + i).toList();
    try (Servers servers = open()) {
      List<String> odd =
          IntStream.range(0, count).filter(i -> i % 2 == 1).mapToObj(urls::get).toList();
      odd.forEach(url -> registry(servers).add(new NewServer(url, "", "", "").entry()));
      List<Callable<Void>> changes = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        ServerEntry entry = new NewServer(urls.get(i), "", "", "").entry();
        changes.add(
            i % 2 == 0
                ? change(() -> registry(servers).add(entry))
                : change(() -> registry(servers).remove(entry.id())));
      }

      runTogether(changes);

      List<String> even =
          IntStream.range(0, count).filter(i -> i % 2 == 0).mapToObj(urls::get).toList();
      assertThat(urls(servers)).containsExactlyInAnyOrderElementsOf(even);
      try (Servers restarted = open()) {
        assertThat(urls(restarted)).containsExactlyInAnyOrderElementsOf(even);
      }
    }
  }

  private static Callable<Void> change(Runnable change) {
    return () -> {
      change.run();
      return null;
    };
  }

  private static void runTogether(List<Callable<Void>> tasks) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Void> each : threads.invokeAll(tasks)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static ServerRegistry registry(Servers servers) {
    return servers.manager().orElseThrow().registry();
  }

  private static List<String> ids(Servers servers) {
    return servers.manager().orElseThrow().list().stream().map(KnownServer::id).toList();
  }

  private static List<String> urls(Servers servers) {
    return servers.manager().orElseThrow().list().stream()
        .filter(server -> !server.local())
        .map(KnownServer::url)
        .toList();
  }

  private static void add(Servers servers, String url, String name) {
    servers.manager().orElseThrow().add(new NewServer(url, name, "", ""));
  }

  private Servers open() throws IOException {
    return Servers.serverV2(ENVIRONMENT, file);
  }

  private Path aside() {
    return file.resolveSibling("servers.json.damaged-1");
  }

  /** Writes a file that only its owner can access. */
  private void write(String text) throws IOException {
    new OwnerFile(file).write(text);
  }
}
