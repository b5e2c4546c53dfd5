package dev.openwork.app.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.app.conversation.TextPiece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamedTextTest {
  private static final String[] WORDS = {
    "a", "b c", " ", "\n", "\n\n", "```", "``", "`", "java", "  ", "\t", "é", "\ud83d\ude80",
        "\r\n",
    "# ", "- ", "1. ", "> ", "---", "===", "|", "*", "**", "[a]", "[a]: /b", "<b>", "    ", "-"
  };
  private static final int TEXTS = 2000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do this:\n\n```java\nint a;\n  int b;\n```\nDone.",
        "```\nhalf",
        "# Title\n\n- a\n- b\n\n  c\n\n1. d\n\nEnd *here*",
        "> quoted\n-lazy",
        "a\n===\nb",
        "a|b\n-|-\n1|2\n\nafter",
        "see [it]\n\nand [it]\n\n[it]: https://example.com",
        "\ud83d\ude80\ud83d\ude80"
      })
  void showsTheSameForEachDivision(String text) {
    for (int size = 1; size <= text.length(); size++) {
      assertThat(streamed(text, size)).as("pieces of %d", size).isEqualTo(whole(text));
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
          .isEqualTo(whole(text.toString()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "line of code\n", "paragraph\n\n"})
  void sendsALongTextInProportionToItsLength(String line) {
    StreamedText text = new StreamedText(true);
    String beginning = line.startsWith("line") ? "```\n" : "";
    text.append(beginning);
    long sent = 0;
    for (int length = 0; length < 300_000; length += 100) {
      String delta = line.repeat(100 / line.length());
      for (TextPiece piece : text.append(delta)) {
        sent += piece.html().length();
      }
    }
    assertThat(sent).isLessThan(4 * 300_000L);
  }

  @Test
  void neverShowsHalfACharacter() {
    StreamedText text = new StreamedText(true);
    assertThat(text.append("\ud83d")).isEmpty();
    assertThat(text.append("\ude80")).containsExactly(TextPiece.of(0, true, "<p>&#x1f680;</p>"));
  }

  @Test
  void showsTheTextOfPeopleAsItIs() {
    StreamedText text = new StreamedText(false);
    text.append("# no *title*\n\n<b>");

    assertThat(text.blocks()).containsExactly("<p class=\"prose\"># no *title*\n\n&lt;b&gt;</p>");
  }

  @Test
  void startsAgainWithATextThatIsNoExtension() {
    StreamedText text = new StreamedText(true);
    text.append("one\n\ntwo\n\n");

    assertThat(text.update("three")).isEmpty();
    assertThat(text.blocks()).containsExactly("<p>three</p>");
    assertThat(text.update("three!")).hasValue(List.of(new TextPiece(0, Kind.APPENDED, 1, "!")));
  }

  private static String whole(String text) {
    StreamedText whole = new StreamedText(true);
    whole.append(text);
    whole.finish();
    return String.join("\n", whole.blocks());
  }

  /** Returns the HTML of a page that applies all pieces. */
  private static String streamed(String text, int size) {
    StreamedText streamed = new StreamedText(true);
    List<String> page = new ArrayList<>();
    for (int i = 0; i < text.length(); i += size) {
      apply(streamed.append(text.substring(i, Math.min(text.length(), i + size))), page);
      assertThat(page).isEqualTo(streamed.blocks());
    }
    streamed
        .finish()
        .ifPresentOrElse(
            rest -> apply(rest, page),
            () -> {
              page.clear();
              page.addAll(streamed.blocks());
            });
    assertThat(page).isEqualTo(streamed.blocks());
    return String.join("\n", page);
  }

  private static String appended(String html, TextPiece piece) {
    int end = html.length();
    for (int i = 0; i < piece.depth(); i++) {
      end = html.lastIndexOf("</", end - 1);
    }
    return html.substring(0, end) + piece.html() + html.substring(end);
  }

  private static void apply(List<TextPiece> pieces, List<String> page) {
    for (TextPiece piece : pieces) {
      switch (piece.kind()) {
        case NEW -> {
          assertThat(piece.block()).isEqualTo(page.size());
          page.add(piece.html());
        }
        case REPLACED -> page.set(piece.block(), piece.html());
        case APPENDED -> page.set(piece.block(), appended(page.get(piece.block()), piece));
      }
    }
  }
}
