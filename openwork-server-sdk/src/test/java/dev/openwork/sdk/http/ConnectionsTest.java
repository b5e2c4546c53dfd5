package dev.openwork.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.sdk.OpenWorkSdk;
import dev.openwork.sdk.error.ServerUnreachableException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConnectionsTest {
  private static final int ROUNDS = 100;
  private static final int LONGEST_WAIT_NANOS = 2_000_000;

  @Test
  void closingAbortsCallsAtAnyMoment() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    Random random = new Random(1);
    try (LoopbackServer server = new LoopbackServer(exchange -> await(end))) {
      for (int round = 0; round < ROUNDS; round++) {
        Connections connections = Connections.open();
        OpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections);
        CompletableFuture<Void> call =
            CompletableFuture.runAsync(() -> sdk.sessions().abort("ws_1", "ses_1"));
        long start = System.nanoTime();
        int wait = random.nextInt(LONGEST_WAIT_NANOS);
        while (System.nanoTime() - start < wait) {
          Thread.onSpinWait();
        }

        connections.close();

        Throwable failure = call.handle((nothing, e) -> e.getCause()).get(10, TimeUnit.SECONDS);
        assertThat(failure)
            .isInstanceOfAny(ServerUnreachableException.class, IllegalStateException.class);
      }
    } finally {
      end.countDown();
    }
  }

  @Test
  void closedConnectionsRejectCalls() {
    try (LoopbackServer server =
        new LoopbackServer(exchange -> LoopbackServer.answer(exchange, 200, "{}"))) {
      Connections connections = Connections.open();
      connections.close();
      OpenWorkSdk sdk = OpenWorkSdk.of(server.target(), connections);

      assertThatThrownBy(() -> sdk.sessions().abort("ws_1", "ses_1"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The connections are closed");
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
