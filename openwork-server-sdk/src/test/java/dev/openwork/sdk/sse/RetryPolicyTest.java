package dev.openwork.sdk.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private final RetryPolicy policy = new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(1));

  @Test
  void doublesUpToTheMaximumDelay() {
    assertThat(policy.delayAfter(0)).isEqualTo(Duration.ofMillis(100));
    assertThat(policy.delayAfter(2)).isEqualTo(Duration.ofMillis(400));
    assertThat(policy.delayAfter(4)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.delayAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void limitsTheDelayThatTheServerRequests() {
    assertThat(policy.startingWith(Duration.ofMillis(300)).delayAfter(0))
        .isEqualTo(Duration.ofMillis(300));
    assertThat(policy.startingWith(Duration.ofHours(1)).delayAfter(0))
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.startingWith(Duration.ZERO)).isEqualTo(policy);
  }

  @Test
  void rejectsAZeroDelay() {
    assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
