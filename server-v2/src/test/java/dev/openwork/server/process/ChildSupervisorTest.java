package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChildSupervisorTest {
  private static final Backoff QUICK = new Backoff(Duration.ofMillis(10), Duration.ofSeconds(60));

  private final ChildSlot slot = new ChildSlot();
  private Optional<ChildSupervisor> supervisor = Optional.empty();

  @AfterEach
  void close() {
    supervisor.ifPresent(ChildSupervisor::close);
    slot.close();
  }

  @Test
  void isReadyWhenTheChildSaysWhereItListens() {
    ChildSnapshot ready = start("announce", "stay").await(ChildSupervisorTest::running);

    assertThat(ready.uri()).contains(URI.create("http://127.0.0.1:1"));
    assertThat(ready.pid()).isPresent();
  }

  @Test
  void givesTheChildItsOwnEnvironmentAndASecret() {
    ChildSnapshot ready =
        start("environment", "secret", "announce", "stay").await(ChildSupervisorTest::running);

    assertThat(ready.output())
        .contains("VISIBLE")
        .anyMatch(line -> line.matches("secret [0-9a-f]{48}"))
        .doesNotContain("PATH");
  }

  @Test
  void keepsWhatTheChildPrintedBeforeItEndedEarly() {
    ChildSnapshot down = start("complain", "3").await(now -> now.lastFailure().isPresent());

    assertThat(down.lastFailure().orElseThrow().code()).isEqualTo(ChildFailure.Code.EARLY_EXIT);
    assertThat(down.lastFailure().orElseThrow())
        .hasMessageContaining("ended with code 3")
        .hasMessageContaining("something is wrong");
  }

  @Test
  void saysThatTheProgramIsMissing() {
    ChildSpec missing = with(FakeChild.doing(), Path.of("/no/such/program"), Duration.ofSeconds(5));

    ChildSnapshot down = start(missing).await(now -> now.lastFailure().isPresent());

    assertThat(down.lastFailure().orElseThrow().code()).isEqualTo(ChildFailure.Code.MISSING_BINARY);
    assertThat(down.lastFailure().orElseThrow()).hasMessageContaining("/no/such/program");
  }

  @Test
  void givesUpOnAChildThatIsNeverReadyAndEndsIt() {
    ChildSpec spec = FakeChild.doing("complain", "stay");

    ChildSnapshot down =
        start(with(spec, spec.program(), Duration.ofMillis(1)))
            .await(now -> now.lastFailure().isPresent());

    assertThat(down.lastFailure().orElseThrow().code()).isEqualTo(ChildFailure.Code.TIMEOUT);
  }

  @Test
  void startsTheChildAgainWhenItDies() {
    Started started = start("announce", "stay");
    long first = started.await(ChildSupervisorTest::running).pid().orElseThrow();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    ChildSnapshot again =
        started.await(now -> running(now) && now.pid().filter(pid -> pid != first).isPresent());
    assertThat(again.lastExitCode()).isPresent();
  }

  @Test
  void endsTheWholeTreeWithinOneAndAHalfSecondsHoweverStubborn() {
    Started started = start("stubborn", "grandchild", "announce", "stay");
    ChildSnapshot ready = started.await(ChildSupervisorTest::running);
    List<ProcessHandle> tree =
        List.of(handle(ready.pid().orElseThrow()), handle(grandchild(ready.output())));
    long before = System.nanoTime();

    started.supervisor().close();

    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(1_500));
    assertThat(tree).allSatisfy(process -> process.onExit().get(5, TimeUnit.SECONDS));
    assertThat(started.supervisor().snapshot().state()).isEqualTo(ChildState.STOPPED);
  }

  @Test
  void aSlotKeepsAnEqualChildAndReplacesAnother() {
    ChildSpec spec = FakeChild.doing("announce", "stay");
    slot.run(Optional.of(spec));
    ChildSupervisor first = slot.current().orElseThrow();

    slot.run(Optional.of(FakeChild.doing("announce", "stay")));
    assertThat(slot.current()).containsSame(first);

    slot.run(Optional.of(FakeChild.doing("complain", "announce", "stay")));
    assertThat(slot.current().orElseThrow()).isNotSameAs(first);
    assertThat(first.snapshot().state()).isEqualTo(ChildState.STOPPED);

    slot.run(Optional.empty());
    assertThat(slot.current()).isEmpty();
  }

  @Test
  void refusesAProgramThatWouldBeSearchedFor() {
    ChildSpec spec = FakeChild.doing();

    assertThatThrownBy(() -> with(spec, Path.of("opencode"), Duration.ofSeconds(1)))
        .hasMessageContaining("absolute path");
  }

  private Started start(String... steps) {
    return start(FakeChild.doing(steps));
  }

  private Started start(ChildSpec spec) {
    ChildSupervisor started = ChildSupervisor.start(spec, QUICK, Clock.systemUTC());
    supervisor = Optional.of(started);
    return new Started(started);
  }

  private static boolean running(ChildSnapshot now) {
    return now.state() == ChildState.RUNNING;
  }

  private static long grandchild(List<String> output) {
    return output.stream()
        .filter(line -> line.startsWith("grandchild "))
        .mapToLong(line -> Long.parseLong(line.substring("grandchild ".length())))
        .findFirst()
        .orElseThrow();
  }

  private static ProcessHandle handle(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static ChildSpec with(ChildSpec spec, Path program, Duration timeout) {
    return new ChildSpec(
        spec.name(),
        spec.version(),
        spec.fingerprint(),
        program,
        spec.arguments(),
        spec.directory(),
        spec.environment(),
        spec.secretVariable(),
        spec.healthPath(),
        timeout);
  }

  private record Started(ChildSupervisor supervisor) {
    ChildSnapshot await(Predicate<ChildSnapshot> wanted) {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
      ChildSnapshot now = supervisor.snapshot();
      while (!wanted.test(now)) {
        assertThat(System.nanoTime()).as("still %s", now).isLessThan(deadline);
        Thread.onSpinWait();
        now = supervisor.snapshot();
      }
      return now;
    }
  }
}
