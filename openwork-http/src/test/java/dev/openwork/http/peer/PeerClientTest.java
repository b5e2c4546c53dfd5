package dev.openwork.http.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Processes that take the port of another one, at random moments under load: {@code
 * -Dopenwork.takeovers} times, 3 by default.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class PeerClientTest {
  private static final int TAKEOVERS = Integer.getInteger("openwork.takeovers", 3);
  private static final int SENDERS = 4;
  private static final int LATEST_MILLIS = 300;
  private static final String SECRET = "Bearer the-secret";
  private static final Duration LONG = Duration.ofSeconds(30);

  private final PeerClient client = PeerClient.start("test");
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void reachesTheExpectedProcess() throws Exception {
    try (Listener peer = Listener.start(0)) {
      assertThat(send(peer, PeerProof.of(peer.handle(), peer.uri()))).isEqualTo(200);
    }
  }

  @Test
  void sendsNothingToAProcessThatTookThePort() throws Exception {
    Listener peer = Listener.start(0);
    PeerProof proof = PeerProof.of(peer.handle(), peer.uri());
    assertThat(send(peer, proof)).isEqualTo(200);
    peer.close();
    try (ServerSocket attacker = bind(peer.uri().getPort())) {
      CompletableFuture<String> received = CompletableFuture.supplyAsync(() -> receive(attacker));

      assertThatThrownBy(() -> send(peer, proof))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(ConnectException.class)
          .hasMessageContaining("no longer listens");

      assertThat(received.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEmpty();
    }
  }

  @Test
  void sendsNoSecretWhileProcessesAreKilledAndReplaced() throws Exception {
    long seed = Long.getLong("openwork.seed", System.nanoTime());
    Random random = new Random(seed);
    int taken = 0;
    for (int takeover = 0; takeover < TAKEOVERS; takeover++) {
      taken +=
          takeOver(random.nextInt(LATEST_MILLIS), "takeover %d, seed %d".formatted(takeover, seed));
    }
    System.out.printf(
        "%d processes killed and replaced, the attacker received %d connections and no secret; %d"
            + " requests answered, %d refused%n",
        TAKEOVERS, taken, answered.get(), refused.get());
    assertThat(answered).hasPositiveValue();
  }

  /** Kills a process under requests and takes its port. Returns the accepted connections. */
  private int takeOver(int millis, String what) throws Exception {
    try (Listener peer = Listener.start(0)) {
      PeerProof proof = PeerProof.of(peer.handle(), peer.uri());
      int before = answered.get();
      CompletableFuture<?>[] senders = new CompletableFuture<?>[SENDERS];
      for (int sender = 0; sender < SENDERS; sender++) {
        senders[sender] = CompletableFuture.runAsync(() -> sendUntilRefused(peer, proof));
      }
      awaitAnswerAfter(before);
      TimeUnit.MILLISECONDS.sleep(millis); // a random moment
      peer.kill();
      int connections = 0;
      try (ServerSocket attacker = bind(peer.uri().getPort())) {
        attacker.setSoTimeout(LATEST_MILLIS);
        while (!CompletableFuture.allOf(senders).isDone()) {
          String received = receive(attacker);
          connections += received == null ? 0 : 1;
          assertThat(String.valueOf(received)).as(what).doesNotContain(SECRET);
        }
      }
      CompletableFuture.allOf(senders).get(LONG.toSeconds(), TimeUnit.SECONDS);
      return connections;
    }
  }

  private void awaitAnswerAfter(int before) {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (answered.get() == before) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  /** Sends requests until the proof fails at least twenty times. */
  private void sendUntilRefused(Listener peer, PeerProof proof) {
    int failures = 0;
    while (failures < 20) {
      try {
        send(peer, proof);
        answered.incrementAndGet();
      } catch (ExecutionException e) {
        failures++;
        refused.incrementAndGet();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void connectionsToAnotherProcessAreNotReused() throws Exception {
    try (Listener peer = Listener.start(0)) {
      PeerProof proof = PeerProof.of(peer.handle(), peer.uri());
      assertThat(send(peer, proof)).isEqualTo(200);

      PeerProof other = new PeerProof.LivingProcess(Long.MAX_VALUE, 0);

      assertThatThrownBy(() -> send(peer, other)).hasCauseInstanceOf(ConnectException.class);
    }
  }

  @Test
  void hasNoProofForAProcessThatDoesNotListen() throws Exception {
    try (Listener peer = Listener.start(0);
        ServerSocket own = bind(0)) {
      assertThatThrownBy(
              () ->
                  PeerProof.of(peer.handle(), URI.create("http://127.0.0.1:" + own.getLocalPort())))
          .isInstanceOf(ConnectException.class)
          .hasMessageContaining("does not listen");
    }
  }

  @Test
  void aProofSurvivesItsTextForm() throws Exception {
    try (Listener peer = Listener.start(0)) {
      PeerProof proof = PeerProof.of(peer.handle(), peer.uri());

      assertThat(PeerProof.parse(proof.text())).isEqualTo(proof);
      assertThat(proof.text()).doesNotContain(" ");
    }
    PeerProof living = new PeerProof.LivingProcess(1, 2);
    assertThat(PeerProof.parse(living.text())).isEqualTo(living);
    assertThatThrownBy(() -> PeerProof.parse("x")).hasMessageContaining("'x'");
  }

  private int send(Listener peer, PeerProof proof) throws Exception {
    return client
        .request(peer.uri(), Optional.of(proof))
        .timeout(LONG.toSeconds(), TimeUnit.SECONDS)
        .headers(headers -> headers.put("Authorization", SECRET))
        .send()
        .getStatus();
  }

  /** Binds a port as soon as it is free. */
  private static ServerSocket bind(int port) throws IOException {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (true) {
      try {
        return new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      } catch (BindException inUse) {
        assertThat(System.nanoTime()).isLessThan(deadline);
      }
    }
  }

  /** Accepts a connection and returns what it receives; null if there is no connection in time. */
  private static @Nullable String receive(ServerSocket attacker) {
    try (Socket connection = attacker.accept()) {
      connection.setSoTimeout(LATEST_MILLIS);
      return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketTimeoutException none) {
      return null;
    } catch (IOException reset) {
      return "";
    }
  }
}
