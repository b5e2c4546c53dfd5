package dev.openwork.router.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextSplitterTest {
  @Test
  void doesNotSplitAShortText() {
    assertThat(TextSplitter.split("0123456789", 10)).containsExactly("0123456789");
    assertThat(TextSplitter.split(" \n", 10)).isEmpty();
  }

  @Test
  void prefersParagraphsToLinesToWords() {
    assertThat(TextSplitter.split("one two\n\nthree\nfour five", 14))
        .containsExactly("one two", "three\nfour", "five");
    assertThat(TextSplitter.split("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void splitsBetweenCharactersIfThereIsNoWhiteSpace() {
    assertThat(TextSplitter.split("aaaaaaaaaaaa", 5)).containsExactly("aaaaa", "aaaaa", "aa");
    assertThat(TextSplitter.split("aaaa\uD83D\uDE00b", 5)).containsExactly("aaaa", "\uD83D\uDE00b");
  }

  @Test
  void losesWhiteSpaceOnly() {
    String text = "The quick brown fox\njumps over\n\nthe lazy dog and runs away ".repeat(20);
    List<String> chunks = TextSplitter.split(text, 50);
    assertThat(chunks).allMatch(chunk -> chunk.length() <= 50);
    assertThat(String.join("", chunks).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
  }
}
