package dev.openwork.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.sdk.error.NotFoundException;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.LoopbackServer;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AsyncOpenWorkSdkTest {

  @Test
  void completesWithThePayload() {
    try (LoopbackServer server =
            new LoopbackServer(
                exchange -> LoopbackServer.answer(exchange, 200, "{\"data\":[\"a\",\"b\"]}"));
        Connections connections = Connections.open()) {
      AsyncOpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections).async();

      assertThat(sdk.call(it -> it.workspaces().searchFiles("ws", "q")))
          .succeedsWithin(5, TimeUnit.SECONDS)
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .containsExactly("a", "b");
    }
  }

  @Test
  void failsWithTheExceptionOfTheCall() {
    String error = "{\"error\":{\"code\":\"not_found\",\"message\":\"Gone\"}}";
    try (LoopbackServer server =
            new LoopbackServer(exchange -> LoopbackServer.answer(exchange, 404, error));
        Connections connections = Connections.open()) {
      AsyncOpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections).async();

      assertThat(sdk.call(it -> it.workspaces().getWorkspace("ws")))
          .failsWithin(5, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(NotFoundException.class);
    }
  }
}
