package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForegroundProcessTest {

  @Test
  void parsesProcStatWithAnyProcessName() {
    assertThat(ForegroundProcess.ofStat("12 (a) b) S 1 12 12 34816 12 4194304 0")).isTrue();
    assertThat(ForegroundProcess.ofStat("12 (java) S 1 12 12 34816 99 4194304 0")).isFalse();
    assertThat(ForegroundProcess.ofStat("12 (java) S 1 12 12 0 -1 4194304 0")).isFalse();
  }

  @Test
  void parsesTheOutputOfPs() {
    assertThat(ForegroundProcess.ofPs("  12    12\n")).isTrue();
    assertThat(ForegroundProcess.ofPs("  12    99\n")).isFalse();
    assertThat(ForegroundProcess.ofPs("")).isFalse();
  }
}
