package dev.openwork.maven.assets.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000;
  private static final OptionalLong TOTAL = OptionalLong.of(50_000_000);

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final AtomicLong time = new AtomicLong();
  private final ProgressLine progress = new ProgressLine(out(), true, time::get);

  @Test
  void showsBytesRateAndRemainingTime() {
    progress.at(0, TOTAL);
    time.set(2 * SECOND);
    progress.at(10_000_000, TOTAL);
    assertThat(shown()).isEqualTo("\r\u001b[K10.0 of 50.0 MB, 5.0 MB/s, 8 s left");
  }

  @Test
  void theRateExcludesBytesOfEarlierAttempts() {
    progress.at(40_000_000, TOTAL);
    time.set(SECOND);
    progress.at(41_000_000, TOTAL);
    assertThat(shown()).endsWith("41.0 of 50.0 MB, 1.0 MB/s, 9 s left");
  }

  @Test
  void showsNoRemainingTimeIfTheSizeIsUnknown() {
    progress.at(0, OptionalLong.empty());
    time.set(SECOND);
    progress.at(1_000_000, OptionalLong.empty());
    assertThat(shown()).endsWith("1.0 MB, 1.0 MB/s");
  }

  @Test
  void showsTheDurationOfAnotherTask() {
    progress.waiting("npm pack");
    time.set(3 * SECOND);
    progress.waiting("npm pack");
    assertThat(shown()).isEqualTo("\r\u001b[Knpm pack, 3 s");
  }

  @Test
  void isUpdatedAtMostFiveTimesPerSecond() {
    for (int tenth = 0; tenth <= 10; tenth++) {
      time.set(tenth * SECOND / 10);
      progress.at(tenth, TOTAL);
    }
    assertThat(shown().split("\r")).hasSize(1 + 5);
  }

  @Test
  void isClearedAtTheEnd() {
    progress.end();
    assertThat(shown()).isEmpty();
    progress.at(0, TOTAL);
    progress.end();
    assertThat(shown()).isEqualTo("\r\u001b[K");
  }

  @Test
  void printsALineEveryFiveSecondsWithoutATerminal() {
    ProgressLine lines = new ProgressLine(out(), false, time::get);
    for (int second = 0; second <= 12; second++) {
      time.set(second * SECOND);
      lines.at(second * 1_000_000L, TOTAL);
    }
    lines.end();
    assertThat(shown().lines())
        .containsExactly(
            "opencode: 5.0 of 50.0 MB, 1.0 MB/s, 45 s left",
            "opencode: 10.0 of 50.0 MB, 1.0 MB/s, 40 s left");
  }

  private PrintStream out() {
    return new PrintStream(terminal, true, StandardCharsets.UTF_8);
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
