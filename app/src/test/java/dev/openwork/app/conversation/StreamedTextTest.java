package dev.openwork.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedTextTest {
  private static final String[] WORDS = {
    "a", "b c", " ", "\n", "\n\n", "```", "``", "`", "java", "  ", "\t", "é", "\ud83d\ude80", "\r\n"
  };
  private static final int TEXTS = 2000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do this:\n\n```java\nint a;\n  int b;\n```\nDone.",
        "```\nhalf",
        "``` not\n``no fence\n  ```\nx",
        "a  \n\n b \n```\n\n  code  \n\n```",
        "ends with ``",
        "``",
        "\ud83d\ude80\ud83d\ude80"
      })
  void showsTheSameForEachDivision(String text) {
    for (int size = 1; size <= text.length(); size++) {
      assertThat(streamed(text, size)).as("pieces of %d", size).isEqualTo(TextBlock.split(text));
    }
  }

  @Test
  void showsTheSameForRandomTexts() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(30); words > 0; words--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      assertThat(streamed(text.toString(), 1 + random.nextInt(4)))
          .as("seed %d, text '%s'", seed, text)
          .isEqualTo(TextBlock.split(text.toString()));
    }
  }

  @Test
  void rendersAgainWhenShownTextBecomesAFence() {
    StreamedText text = new StreamedText(true);
    text.append("a\n``");
    text.finish();
    assertThat(text.blocks()).containsExactly(new TextBlock(false, "a\n``"));

    assertThat(text.append("`\nb")).isEmpty();

    assertThat(text.blocks()).containsExactly(new TextBlock(false, "a"), new TextBlock(true, "b"));
  }

  @Test
  void neverShowsHalfACharacter() {
    StreamedText text = new StreamedText(false);
    assertThat(text.append("\ud83d")).hasValue(List.of());
    assertThat(text.append("\ude80"))
        .hasValue(List.of(new TextPiece(0, true, false, "\ud83d\ude80")));
  }

  /** Returns the blocks that a page shows that applies all pieces. */
  private static List<TextBlock> streamed(String text, int size) {
    StreamedText streamed = new StreamedText(true);
    List<TextBlock> page = new ArrayList<>();
    for (int i = 0; i < text.length(); i += size) {
      String delta = text.substring(i, Math.min(text.length(), i + size));
      apply(streamed.append(delta).orElseThrow(), page);
      assertThat(page).isEqualTo(streamed.blocks());
    }
    apply(streamed.finish(), page);
    return page;
  }

  private static void apply(List<TextPiece> pieces, List<TextBlock> page) {
    for (TextPiece piece : pieces) {
      if (piece.first()) {
        assertThat(piece.block()).isEqualTo(page.size());
        page.add(new TextBlock(piece.code(), piece.text()));
      } else {
        TextBlock before = page.get(piece.block());
        page.set(piece.block(), new TextBlock(before.code(), before.text() + piece.text()));
      }
    }
  }
}
