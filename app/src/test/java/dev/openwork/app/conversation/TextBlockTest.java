package dev.openwork.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBlockTest {

  @Test
  void splitsProseFromCode() {
    assertThat(TextBlock.split("Do this:\n\n```java\nint a;\n  int b;\n```\nDone."))
        .containsExactly(
            new TextBlock(false, "Do this:"),
            new TextBlock(true, "int a;\n  int b;"),
            new TextBlock(false, "Done."));
  }

  @Test
  void treatsAnOpenFenceAsCodeToTheEnd() {
    assertThat(TextBlock.split("```\nhalf")).containsExactly(new TextBlock(true, "half"));
  }

  @Test
  void omitsEmptyBlocks() {
    assertThat(TextBlock.split("\n```\n```\n ")).isEmpty();
  }
}
