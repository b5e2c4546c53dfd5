package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
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
  void reusesThePortOfTheChild() {
    ChildSnapshot first = child.run(LISTEN, "stay").awaitRunning();

    Supervised.kill(first);

    ChildSnapshot again = child.awaitAfter(first);
    assertThat(again.uri()).isEqualTo(first.uri());
    child.run("complain", LISTEN, "stay");
    assertThat(child.awaitAfter(again).uri()).isEqualTo(first.uri());
  }

  @Test
  void usesAnotherPortIfThePortIsInUse() throws Exception {
    ChildSnapshot first = child.run(LISTEN, "stay").awaitRunning();

    child.slot().run(Optional.empty());
    try (ServerSocket occupied = occupyPort(first)) {
      child.run(LISTEN, "stay");

      assertThat(child.awaitRunning().uri().orElseThrow().getPort())
          .isNotEqualTo(occupied.getLocalPort());
    }
  }

  @Test
  void aDependentChildSurvivesACrashOfItsUpstream() {
    ChildSnapshot first = child.run(LISTEN, "stay").awaitRunning();
    ChildSnapshot following = followed();

    Supervised.kill(first);
    child.awaitAfter(first);

    assertThat(follower.now().pid()).isEqualTo(following.pid());
    assertThat(following.output()).contains("follows " + first.uri().orElseThrow());
  }

  @Test
  void aDependentChildIsRestartedWhenItsUpstreamMoves() throws Exception {
    ChildSnapshot first = child.run(LISTEN, "stay").awaitRunning();
    ChildSnapshot following = followed();

    child.slot().run(Optional.empty());
    try (ServerSocket occupied = occupyPort(first)) {
      URI moved = child.run(LISTEN, "stay").awaitRunning().uri().orElseThrow();

      assertThat(moved.getPort()).isNotEqualTo(occupied.getLocalPort());
      assertThat(follower.awaitAfter(following).output()).contains("follows " + moved);
    }
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

  private static ServerSocket occupyPort(ChildSnapshot child) throws IOException {
    int port = child.uri().orElseThrow().getPort();
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  private ChildSnapshot followed() {
    return follower.run("say:follows " + ChildSpec.UPSTREAM, LISTEN, "stay").awaitRunning();
  }
}
