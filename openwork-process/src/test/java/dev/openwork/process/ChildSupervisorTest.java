package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildSupervisorTest {
  private Supervised child;
  private Path folder;

  @BeforeEach
  void prepare(@TempDir Path root) {
    folder = root;
    child = Supervised.in(root);
  }

  @AfterEach
  void close() {
    child.close();
  }

  @Test
  void isReadyWhenTheChildPrintsItsAddress() {
    ChildSnapshot ready = child.run("announce", "stay").awaitRunning();

    assertThat(ready.uri().orElseThrow().getPort()).isPositive();
    assertThat(ready.pid()).isPresent();
    assertThat(ready.restarts()).isZero();
  }

  @Test
  void passesOnlyTheGivenEnvironmentAndRemovesSecretsFromTheOutput() throws Exception {
    ChildSnapshot ready =
        child
            .run("environment", "secret", "say:token=abcdefghij", "announce", "stay")
            .awaitRunning();

    assertThat(ready.output())
        .contains("VISIBLE", "secret [redacted]", "token=[redacted]")
        .doesNotContain("PATH");
    child.close();
    assertThat(folder.resolve("logs/fake.0.log"))
        .content()
        .contains("secret [redacted]")
        .doesNotContain("not-for-the-log");
  }

  @Test
  void reportsTheOutputOfAChildThatEndedEarly() throws Exception {
    ChildFailure failure = child.run("complain", "3").awaitFailure().lastFailure().orElseThrow();

    assertThat(failure.code()).isEqualTo(ChildFailure.Code.EARLY_EXIT);
    assertThat(failure)
        .hasMessageContaining("ended with code 3")
        .hasMessageContaining("something is wrong");
    assertThat(child.awaitEvent(ChildEvent.Kind.FAILED).message()).contains("ended with code 3");
  }

  @Test
  void retriesAFailedFirstStart() throws Exception {
    Path program = folder.resolve("late");
    String script =
        "#!/bin/sh\nexec '%s'\n"
            .formatted(String.join("' '", FakeChild.commandLine("announce", "stay")));
    Path model = Files.writeString(folder.resolve("model"), script);
    ChildArtifact artifact = new ChildArtifact(program, FakeChild.artifact(model).sha256());
    ChildSpec late =
        new ChildSpec(
            "fake",
            "1",
            artifact,
            Path.of("/bin/sh"),
            List.of(program.toString()),
            folder,
            Map.of("PATH", "/usr/bin:/bin"),
            Map.of(),
            Optional.empty(),
            Duration.ofSeconds(20));
    ChildFailure failure = child.run(late).awaitFailure().lastFailure().orElseThrow();
    assertThat(failure.code()).isEqualTo(ChildFailure.Code.MISSING_BINARY);
    assertThat(failure).hasMessageContaining(program.toString());

    Files.move(model, program);

    assertThat(child.awaitRunning().lastFailure()).isEmpty();
  }

  @Test
  void doesNotStartAChangedProgram() throws Exception {
    Path staged = Files.writeString(folder.resolve("staged"), "whole");
    ChildArtifact artifact = FakeChild.artifact(staged);
    ChildSpec spec =
        FakeChild.with(FakeChild.doing("announce", "stay"), artifact, Duration.ofSeconds(20));
    ChildSnapshot first = child.run(spec).awaitRunning();

    Files.writeString(staged, "who");
    Supervised.kill(first);

    ChildFailure failure = child.awaitFailure().lastFailure().orElseThrow();
    assertThat(failure.code()).isEqualTo(ChildFailure.Code.WRONG_HASH);
    assertThat(failure).hasMessageContaining(artifact.sha256()).hasMessageContaining("stage it");
    Files.writeString(staged, "whole");
    child.awaitAfter(first);
  }

  @Test
  void stopsAChildThatIsNotReadyInTime() {
    ChildSpec spec = FakeChild.doing("complain", "stay");

    ChildSnapshot down =
        child.run(FakeChild.with(spec, spec.artifact(), Duration.ofMillis(1))).awaitFailure();

    assertThat(down.lastFailure().orElseThrow().code()).isEqualTo(ChildFailure.Code.TIMEOUT);
  }

  @Test
  void restartsAChildThatDies() {
    ChildSnapshot first = child.run("announce", "stay").awaitRunning();

    Supervised.kill(first);

    ChildSnapshot again = child.awaitAfter(first);
    assertThat(again.lastExitCode()).hasValue(137);
    assertThat(again.restarts()).isEqualTo(1);
  }

  @Test
  void stopsTheDescendantsOfADeadChild() throws Exception {
    ChildSnapshot first = child.run("grandchild", "announce", "stay").awaitRunning();
    ProcessHandle orphan = Supervised.handle(Supervised.grandchild(first.output()));

    Supervised.kill(first);

    orphan.onExit().get(20, TimeUnit.SECONDS);
    child.awaitAfter(first);
  }

  @Test
  void killsProcessesThatIgnoreTermination() {
    ChildSnapshot ready = child.run("stubborn", "grandchild", "announce", "stay").awaitRunning();
    ChildSupervisor supervisor = child.slot().current().orElseThrow();
    List<ProcessHandle> tree =
        List.of(
            Supervised.handle(ready.pid().orElseThrow()),
            Supervised.handle(Supervised.grandchild(ready.output())));

    child.close();

    assertThat(tree).allSatisfy(process -> process.onExit().get(5, TimeUnit.SECONDS));
    assertThat(supervisor.snapshot().state()).isEqualTo(ChildState.STOPPED);
  }

  @Test
  void rejectsARelativeProgramPath() {
    assertThatThrownBy(() -> new ChildArtifact(Path.of("opencode"), ""))
        .hasMessageContaining("absolute path");
  }
}
