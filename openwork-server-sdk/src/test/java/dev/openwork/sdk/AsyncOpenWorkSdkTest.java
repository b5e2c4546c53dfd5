package dev.openwork.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.sdk.error.NotFoundException;
import dev.openwork.sdk.http.Connections;
import dev.openwork.sdk.http.LoopbackServer;
import dev.openwork.sdk.http.ServerTarget;
import java.net.URI;
import java.util.List;
import java.util.Optional;
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

      assertThat(sdk.workspaces().searchFiles("ws", "q"))
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

      assertThat(sdk.workspaces().getWorkspace("ws"))
          .failsWithin(5, TimeUnit.SECONDS)
          .withThrowableThat()
          .withCauseInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void runsSeveralCalls() {
    try (LoopbackServer server =
            new LoopbackServer(
                exchange -> LoopbackServer.answer(exchange, 200, "{\"data\":[\"a\"]}"));
        Connections connections = Connections.open()) {
      AsyncOpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections).async();

      assertThat(
              sdk.call(
                  it ->
                      it.workspaces()
                          .searchFiles("ws", it.workspaces().searchFiles("ws", "q").get(0))))
          .succeedsWithin(5, TimeUnit.SECONDS)
          .isEqualTo(List.of("a"));
    }
  }

  @Test
  void failsWithTheExceptionOfAnInvalidArgument() {
    AsyncOpenWorkSdk sdk =
        OpenWorkSdk.of(new ServerTarget(URI.create("http://127.0.0.1:1"), Optional::empty)).async();

    assertThat(sdk.workspaces().searchFiles("ws", ""))
        .failsWithin(5, TimeUnit.SECONDS)
        .withThrowableThat()
        .withMessageContaining("query must have at least 1 character, got 0");
  }
}
