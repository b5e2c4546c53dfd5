package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputTailTest {
  private final OutputTail tail = new OutputTail(Redaction.of(FakeChild.doing("stay")), line -> {});

  @Test
  void keepsTheLastTwoHundredLines() {
    IntStream.range(0, 500).forEach(i -> tail.add("line " + i));

    assertThat(tail.lines()).hasSize(200).startsWith("line 300").endsWith("line 499");
  }

  @Test
  void keepsNoMoreThanSixteenKilobytes() {
    IntStream.range(0, 100).forEach(i -> tail.add("x".repeat(1_000)));

    assertThat(tail.lines()).hasSize(16);
  }

  @Test
  void marksALineThatWasCut() {
    tail.addCut("y".repeat(8_192), 100);

    assertThat(tail.text())
        .endsWith("y… (line cut: 356 characters are missing)")
        .hasSizeLessThan(8_000);
  }

  @Test
  void doesNotKeepTheBeginningOfASecretAtTheEndOfACutLine() {
    tail.hide("0123456789abcdef");

    tail.addCut("y".repeat(8_000) + " 0123456789abcdef " + "y".repeat(100) + "012345678", 1);

    assertThat(tail.text()).doesNotContain("01234");
  }
}
