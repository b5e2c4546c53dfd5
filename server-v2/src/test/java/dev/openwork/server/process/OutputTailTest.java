package dev.openwork.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputTailTest {
  private final OutputTail tail = new OutputTail(line -> line, line -> {});

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
  void truncatesALongLine() {
    tail.add("y".repeat(100_000));

    assertThat(tail.text()).hasSize(16_384);
  }
}
