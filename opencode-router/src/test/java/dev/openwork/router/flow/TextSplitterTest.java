package dev.openwork.router.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextChunksTest {
  @Test
  void whatFitsStaysWhole() {
    assertThat(TextChunks.of("0123456789", 10)).containsExactly("0123456789");
    assertThat(TextChunks.of(" \n", 10)).isEmpty();
  }

  @Test
  void paragraphsGoBeforeLinesBeforeWords() {
    assertThat(TextChunks.of("one two\n\nthree\nfour five", 14))
        .containsExactly("one two", "three\nfour", "five");
    assertThat(TextChunks.of("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void whatHasNoBreakIsCutButNotInsideACharacter() {
    assertThat(TextChunks.of("aaaaaaaaaaaa", 5)).containsExactly("aaaaa", "aaaaa", "aa");
    assertThat(TextChunks.of("aaaa\uD83D\uDE00b", 5)).containsExactly("aaaa", "\uD83D\uDE00b");
  }

  @Test
  void nothingIsLostButBlanksBetween() {
    String text = "The quick brown fox\njumps over\n\nthe lazy dog and runs away ".repeat(20);
    List<String> chunks = TextChunks.of(text, 50);
    assertThat(chunks).allMatch(chunk -> chunk.length() <= 50);
    assertThat(String.join("", chunks).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }
}
