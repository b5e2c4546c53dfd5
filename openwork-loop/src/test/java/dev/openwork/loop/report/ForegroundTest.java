package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForegroundTest {

  @Test
  void readsTheAccountOfAProcessWhateverItsName() {
    assertThat(Foreground.ofStat("12 (a) b) S 1 12 12 34816 12 4194304 0")).isTrue();
    assertThat(Foreground.ofStat("12 (java) S 1 12 12 34816 99 4194304 0")).isFalse();
    assertThat(Foreground.ofStat("12 (java) S 1 12 12 0 -1 4194304 0")).isFalse();
  }

  @Test
  void readsWhatPsPrints() {
    assertThat(Foreground.ofPs("  12    12\n")).isTrue();
    assertThat(Foreground.ofPs("  12    99\n")).isFalse();
    assertThat(Foreground.ofPs("")).isFalse();
  }
}
