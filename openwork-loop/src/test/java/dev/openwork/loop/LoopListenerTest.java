package dev.openwork.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopListenerTest {
  @Test
  void aListenerThatThrowsAffectsNoOther() {
    List<LoopEvent> passed = new ArrayList<>();
    LoopListener all =
        LoopListener.all(
            List.of(
                event -> {
                  throw new IllegalStateException("exception");
                },
                event -> {
                  throw new StackOverflowError("error");
                },
                passed::add));
    LoopEvent event = new LoopEvent.Notice("text");

    all.on(event);

    assertThat(passed).containsExactly(event);
  }
}
