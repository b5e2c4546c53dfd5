package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/**
 * The code blocks of {@code docs/sdk.md}.
 *
 * @param lines the lines of the page
 */
record GuideExamples(List<String> lines) {
  private static final String FENCE = "```";

  static GuideExamples read() throws IOException {
    return new GuideExamples(Files.readAllLines(ProjectCopy.projectRoot().resolve("docs/sdk.md")));
  }

  /**
   * Returns the blocks of a language as one program. Each line has the same number as on the page,
   * so that a compiler reports where an error is.
   *
   * @param start precedes the blocks, in the first line
   * @param end follows the blocks
   */
  String program(String language, String start, String end) {
    List<String> program = new ArrayList<>();
    String current = "";
    for (String line : lines) {
      boolean isFence = line.startsWith(FENCE);
      program.add(!isFence && current.equals(language) ? line : "");
      current = isFence ? line.substring(FENCE.length()) : current;
    }
    program.set(0, start);
    program.add(end);
    return String.join("\n", program);
  }

  /** Returns the titles of the sections that contain a block of a language. */
  List<String> sections(String language) {
    List<String> titles = new ArrayList<>();
    String title = "";
    for (String line : lines) {
      if (line.startsWith("## ")) {
        title = line.substring("## ".length());
      } else if (line.equals(FENCE + language)) {
        titles.add(title);
      }
    }
    return titles;
  }
}
