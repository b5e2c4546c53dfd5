package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildSlotTest {
  private static final String LISTEN = "listen:" + ChildSpec.PORT;

  private Supervised child;
  private Supervised follower;

  @BeforeEach
  void prepare(@TempDir Path root) {
    child = Supervised.in(root);
    follower = child.downstream();
  }

  @AfterEach
  void close() {
    follower.close();
    child.close();
  }

  @Test
  void keepsAnEqualChildAndReplacesADifferentOne() {
    child.run("announce", "stay");
    ChildSupervisor first = child.slot().current().orElseThrow();

    child.run("announce", "stay");
    assertThat(child.slot().current()).containsSame(first);

    child.run("complain", "announce", "stay");
    assertThat(child.slot().current().orElseThrow()).isNotSameAs(first);
    assertThat(first.snapshot().state()).isEqualTo(ChildState.STOPPED);

    child.slot().run(Optional.empty());
    assertThat(child.slot().current()).isEmpty();
  }

  @Test
  void keepsAChildWhoseArtifactHasADifferentSource() {
    ChildSpec spec = FakeChild.doing("announce", "stay");
    child.run(spec);
    ChildSupervisor first = child.slot().current().orElseThrow();
    ChildArtifact same = spec.artifact();

    child.run(
        FakeChild.with(
            spec,
            new ChildArtifact(same.file(), same.sha256(), Optional.of("cache")),
            spec.startTimeout()));

    assertThat(child.slot().current()).containsSame(first);
  }

  @Test
  void eachRunHasItsOwnSecretAndPort() {
    ChildSnapshot first = child.run(LISTEN, "run-secret", "stay").awaitLine("now [redacted]");
    child.awaitRunning();
    ChildEndpoint before = child.slot().endpoint().orElseThrow();

    Supervised.kill(first);

    child.awaitAfter(first);
    ChildEndpoint after = child.slot().endpoint().orElseThrow();
    assertThat(after.secret().value()).isNotEqualTo(before.secret().value());
    assertThat(after.uri()).isNotEqualTo(before.uri());
    assertThat(String.join("\n", child.now().output()))
        .doesNotContain(before.secret().value(), after.secret().value());
  }

  @Test
  void doesNotUseAnAddressAtWhichAnotherProcessListens() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      child.run("claim:http://127.0.0.1:" + other.getLocalPort(), "stay");

      ChildFailure failure = child.awaitFailure().lastFailure().orElseThrow();

      assertThat(failure.code()).isEqualTo(ChildFailure.Code.WRONG_ADDRESS);
      assertThat(child.slot().endpoint()).isEmpty();
    }
  }

  @Test
  void aDependentChildSurvivesACrashOfItsUpstreamAndReceivesItsNewAddress() {
    ChildSnapshot first = child.run(LISTEN, "stay").awaitRunning();
    ChildSnapshot following = followed();

    follower.awaitLine("follows " + first.uri().orElseThrow());

    Supervised.kill(first);

    ChildSnapshot again = child.awaitAfter(first);
    follower.awaitLine("follows " + again.uri().orElseThrow());
    assertThat(follower.now().pid()).isEqualTo(following.pid());
  }

  @Test
  void anUpgradeReplacesTheChildOnceItIsReady() throws Exception {
    ChildSnapshot before = child.run(LISTEN, "stay").awaitRunning();
    ProcessHandle old = Supervised.handle(before.pid().orElseThrow());

    assertThat(child.slot().upgrade(FakeChild.doing("complain", LISTEN, "stay"))).isTrue();

    assertThat(child.now().state()).isEqualTo(ChildState.RUNNING);
    assertThat(child.now().pid()).isNotEqualTo(before.pid());
    assertThat(old.isAlive()).isFalse();
  }

  @Test
  void aFailedUpgradeDoesNotAffectTheChild() throws Exception {
    ChildSnapshot before = child.run(LISTEN, "stay").awaitRunning();

    assertThatThrownBy(() -> child.slot().upgrade(FakeChild.doing("complain", "3")))
        .isInstanceOf(ChildFailure.class)
        .hasMessageContaining("something is wrong");

    assertThat(child.now().pid()).isEqualTo(before.pid());
    assertThat(child.now().state()).isEqualTo(ChildState.RUNNING);
  }

  @Test
  void anUpgradeToAnEqualChildDoesNothing() throws Exception {
    ChildSnapshot before = child.run(LISTEN, "stay").awaitRunning();

    assertThat(child.slot().upgrade(FakeChild.doing(LISTEN, "stay"))).isFalse();

    assertThat(child.now().pid()).isEqualTo(before.pid());
  }

  private ChildSnapshot followed() {
    return follower.run("follow", LISTEN, "stay").awaitRunning();
  }
}
