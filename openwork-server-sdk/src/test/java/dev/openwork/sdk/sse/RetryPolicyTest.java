package dev.openwork.sdk.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
  private final RetryPolicy policy = new RetryPolicy(Duration.ofMillis(100), Duration.ofSeconds(1));

  @Test
  void doublesUpToTheLongestPause() {
    assertThat(policy.pauseAfter(0)).isEqualTo(Duration.ofMillis(100));
    assertThat(policy.pauseAfter(2)).isEqualTo(Duration.ofMillis(400));
    assertThat(policy.pauseAfter(4)).isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void followsTheServerWithinItsOwnBounds() {
    assertThat(policy.startingWith(Duration.ofMillis(300)).pauseAfter(0))
        .isEqualTo(Duration.ofMillis(300));
    assertThat(policy.startingWith(Duration.ofHours(1)).pauseAfter(0))
        .isEqualTo(Duration.ofSeconds(1));
    assertThat(policy.startingWith(Duration.ZERO)).isEqualTo(policy);
  }

  @Test
  void refusesAPauseOfNothing() {
    assertThatThrownBy(() -> new RetryPolicy(Duration.ZERO, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
