package dev.openwork.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void removesTheTimestampOfAnUntitledSession() {
    assertThat(Titles.shown("New session - 2026-11-22T14:02:23.917Z")).isEqualTo("New session");
  }

  @Test
  void keepsOtherTitles() {
    assertThat(Titles.shown("New session - part 2")).isEqualTo("New session - part 2");
  }
}
