package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.http.peer.PeerProof;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChildRecordTest {
  private static final ChildEndpoint ENDPOINT =
      new ChildEndpoint(
          URI.create("http://127.0.0.1:1"), Secret.create(), PeerProof.parse("process,1,1"));

  private Instant now = Instant.EPOCH;
  private final ChildRecord record =
      new ChildRecord(
          "fake",
          new ChildHost(
              Path.of("records"),
              Path.of("logs"),
              RestartPolicy.STANDARD,
              HealthCheck.Policy.STANDARD,
              new TestClock(),
              new ChildJournal()),
          new OutputTail(Redaction.of(FakeChild.doing("stay")), line -> {}));

  @Test
  void aSlowStartDoesNotCountAsUse() {
    record.starting(1);
    pass(60);

    assertThat(record.lastUse()).isZero();
  }

  @Test
  void useStartsWhenTheChildIsReady() {
    record.starting(1);
    pass(60);
    record.ready(ENDPOINT);
    pass(5);

    assertThat(record.lastUse()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aFailedStartAfterAHealthyRunDoesNotCountAsUse() {
    record.starting(1);
    record.ready(ENDPOINT);
    pass(60);
    record.exited(1);
    record.starting(2);
    pass(60);

    assertThat(record.lastUse()).isZero();
    assertThat(record.snapshot().restarts()).isEqualTo(1);
  }

  private void pass(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private final class TestClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
