package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

  @Test
  void doublesUpToTheLongestDelay() {
    Duration pause = backoff.after(Duration.ZERO, Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(1));
    pause = backoff.after(pause, Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(2));
    pause = backoff.after(backoff.after(pause, Duration.ZERO), Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void resetsAfterAHealthyRun() {
    assertThat(backoff.after(Duration.ofSeconds(4), Duration.ofSeconds(30)))
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(backoff.after(Duration.ofSeconds(4), Duration.ofSeconds(29)))
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void rejectsDecreasingDelays() {
    assertThatThrownBy(
            () -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ZERO))
        .hasMessageContaining("PT2S to PT1S");
  }
}
