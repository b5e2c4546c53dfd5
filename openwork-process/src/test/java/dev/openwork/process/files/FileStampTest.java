package dev.openwork.process.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileStampTest {
  private static final Instant TIME = Instant.parse("2026-11-24T10:00:00.123456789Z");

  @Test
  void isSettledOnceTheClockOfTheFileSystemHasMovedOn() {
    FileStamp stamp = new FileStamp(1, TIME, TIME, "key");

    assertThat(stamp.isSettled(TIME)).isFalse();
    assertThat(stamp.isSettled(TIME.plusSeconds(2))).isFalse();
    assertThat(stamp.isSettled(TIME.plusSeconds(2).plusNanos(1))).isTrue();
  }

  @Test
  void isNotSettledIfTheModificationTimeWasSetBackRecently() {
    FileStamp stamp = new FileStamp(1, TIME.minusSeconds(60), TIME, "key");

    assertThat(stamp.isSettled(TIME.plusSeconds(1))).isFalse();
  }

  @Test
  void isNotSettledIfTheTimesAreInTheFuture() {
    FileStamp stamp = new FileStamp(1, TIME.plusSeconds(60), TIME, "key");

    assertThat(stamp.isSettled(TIME.plusSeconds(10))).isFalse();
  }

  @Test
  void differsIfOnlyNanosecondsDo() {
    assertThat(new FileStamp(1, TIME, TIME, "key"))
        .isNotEqualTo(new FileStamp(1, TIME.plusNanos(1), TIME, "key"));
  }
}
