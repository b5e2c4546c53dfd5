package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
  private final RestartPolicy policy = new RestartPolicy(1_000, 5_000, 30_000);

  @Test
  void doublesTheDelayUpToTheLongest() {
    Duration pause = policy.after(Duration.ZERO, Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(1));
    pause = policy.after(pause, Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(2));
    pause = policy.after(policy.after(pause, Duration.ZERO), Duration.ZERO);
    assertThat(pause).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void startsOverAfterAHealthyRun() {
    assertThat(policy.after(Duration.ofSeconds(4), Duration.ofSeconds(30)))
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.after(Duration.ofSeconds(4), Duration.ofSeconds(29)))
        .isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void rejectsALongestDelayBelowTheFirst() {
    assertThatThrownBy(() -> new RestartPolicy(2_000, 1_000, 0))
        .hasMessageContaining("2000 ms to 1000 ms");
  }
}
