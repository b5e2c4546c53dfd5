package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A slot with its files below a folder, with operations for tests. */
final class Supervised implements AutoCloseable {
  private static final RestartPolicy QUICK = new RestartPolicy(10, 200, 60_000);

  private final ChildHost host;
  private final ChildSlot slot;

  private Supervised(ChildHost host, Optional<ChildSlot> upstream) {
    this.host = host;
    slot = new ChildSlot("fake", host, upstream);
  }

  static Supervised in(Path folder) {
    return in(folder, HealthCheck.Policy.STANDARD);
  }

  static Supervised in(Path folder, HealthCheck.Policy policy) {
    return new Supervised(
        new ChildHost(
            folder.resolve("records"),
            folder.resolve("logs"),
            QUICK,
            policy,
            Clock.systemUTC(),
            new ChildJournal()),
        Optional.empty());
  }

  /** Returns the slot of a child that depends on this one. */
  Supervised downstream() {
    return new Supervised(host, Optional.of(slot));
  }

  ChildSlot slot() {
    return slot;
  }

  Supervised run(String... steps) {
    return run(FakeChild.doing(steps));
  }

  Supervised run(ChildSpec spec) {
    slot.run(Optional.of(spec));
    return this;
  }

  ChildSnapshot now() {
    return slot.current().orElseThrow().snapshot();
  }

  ChildSnapshot await(Predicate<ChildSnapshot> wanted) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    ChildSnapshot now = now();
    while (!wanted.test(now)) {
      assertThat(System.nanoTime()).as("still %s", now).isLessThan(deadline);
      Thread.onSpinWait();
      now = now();
    }
    return now;
  }

  ChildSnapshot awaitRunning() {
    return await(now -> now.state() == ChildState.RUNNING);
  }

  ChildSnapshot awaitFailure() {
    return await(now -> now.lastFailure().isPresent());
  }

  /** Waits until the child runs with another pid. */
  ChildSnapshot awaitAfter(ChildSnapshot before) {
    return await(now -> now.state() == ChildState.RUNNING && !now.pid().equals(before.pid()));
  }

  /** Waits until the output contains a line. */
  ChildSnapshot awaitLine(String line) {
    return await(now -> now.output().contains(line));
  }

  ChildEvent awaitEvent(ChildEvent.Kind kind) throws InterruptedException {
    ChildEvent event = host.journal().take();
    while (event.kind() != kind) {
      event = host.journal().take();
    }
    return event;
  }

  static void kill(ChildSnapshot child) {
    handle(child.pid().orElseThrow()).destroyForcibly();
  }

  static ProcessHandle handle(long pid) {
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** Returns the pid of the grandchild from the output of the child. */
  static long grandchild(List<String> output) {
    return output.stream()
        .filter(line -> line.startsWith("grandchild "))
        .mapToLong(line -> Long.parseLong(line.substring("grandchild ".length())))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() {
    slot.close();
  }
}
