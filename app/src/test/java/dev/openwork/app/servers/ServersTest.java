package dev.openwork.app.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.sdk.error.ServerUnreachableException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServersTest {
  /** Nothing can listen there, so whatever touches the network fails. */
  private static final Map<String, String> NOWHERE =
      Map.of("OPENWORK_SERVER_V2_URL", "http://127.0.0.1:1");

  @Test
  void makesAnSdkWithoutTheNetwork() {
    try (Servers servers = Servers.fromEnvironment(NOWHERE)) {
      assertThat(servers.createSdk(Servers.LOCAL).sessions()).isNotNull();
    }
  }

  @Test
  void reachesTheServerOfTheEnvironment() {
    try (Servers servers = Servers.fromEnvironment(NOWHERE)) {
      assertThatThrownBy(() -> servers.createSdk(Servers.LOCAL).system().getHealth())
          .isInstanceOf(ServerUnreachableException.class)
          .hasMessageContaining("http://127.0.0.1:1");
    }
  }

  @Test
  void namesTheServersItKnows() {
    try (Servers servers = Servers.fromEnvironment(Map.of())) {
      assertThatThrownBy(() -> servers.createSdk("srv_other"))
          .hasMessage("No server 'srv_other'; there are [srv_local].");
    }
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertThatThrownBy(
            () -> Servers.fromEnvironment(Map.of("OPENWORK_SERVER_V2_URL", "127.0.0.1:3100")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
