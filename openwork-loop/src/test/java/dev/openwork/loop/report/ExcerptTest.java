package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.problem.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void putsACaretBelowTheColumnOfTheLineWithoutIndentation() {
    assertThat(lines(8, "  int a = 1")).containsExactly("int a = 1", "     ^");
    assertThat(lines(3, "  int a = 1")).containsExactly("int a = 1", "^");
    assertThat(lines(99, "  int a")).containsExactly("int a", "     ^");
  }

  @Test
  void countsTabsAsJavacDoes() {
    assertThat(lines(9, "\tint a")).containsExactly("int a", "^");
    assertThat(lines(17, "\tint a\t;")).containsExactly("int a   ;", "        ^");
  }

  @Test
  void omitsTheCaretWhenTheColumnIsUnknownOrInTheIndentation() {
    assertThat(lines(0, "  int a")).containsExactly("int a");
    assertThat(lines(1, "  int a")).containsExactly("int a");
  }

  @Test
  void isEmptyWithoutALine() {
    assertThat(lines(3, "  ")).isEmpty();
  }

  @Test
  void truncatesALongLineAroundTheError() {
    List<String> lines = lines(501, "x".repeat(500) + "!" + "y".repeat(500));
    assertThat(lines.get(0)).hasSize(122).startsWith("…x").endsWith("y…");
    assertThat(lines.get(0).charAt(lines.get(1).indexOf('^'))).isEqualTo('!');
  }

  private static List<String> lines(long column, String line) {
    return Excerpt.lines(new Problem(Optional.empty(), 1, column, "wrong", line));
  }
}
