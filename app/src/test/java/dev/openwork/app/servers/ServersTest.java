package dev.openwork.app.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.sdk.error.ServerUnreachableException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServersTest {
  /** Nothing listens on this port, so any use of the network fails. */
  private static final Map<String, String> UNREACHABLE =
      Map.of("OPENWORK_SERVER_V2_URL", "http://127.0.0.1:1");

  @Test
  void createsAnSdkWithoutConnecting() {
    try (Servers servers = Servers.fromEnvironment(UNREACHABLE)) {
      assertThat(servers.createSdk(Servers.LOCAL).sessions()).isNotNull();
    }
  }

  @Test
  void usesTheUrlOfTheEnvironment() {
    try (Servers servers = Servers.fromEnvironment(UNREACHABLE)) {
      assertThatThrownBy(() -> servers.createSdk(Servers.LOCAL).system().getHealth())
          .isInstanceOf(ServerUnreachableException.class)
          .hasMessageContaining("http://127.0.0.1:1");
    }
  }

  @Test
  void listsTheKnownServersForAnUnknownOne() {
    try (Servers servers = Servers.fromEnvironment(Map.of())) {
      assertThatThrownBy(() -> servers.createSdk("srv_other"))
          .hasMessage("Unknown server 'srv_other', expected one of [srv_local]");
    }
  }

  @Test
  void rejectsAnInvalidUrl() {
    assertThatThrownBy(
            () -> Servers.fromEnvironment(Map.of("OPENWORK_SERVER_V2_URL", "127.0.0.1:3100")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("OPENWORK_SERVER_V2_URL: ");
  }
}
