package dev.openwork.loop.report;

import dev.openwork.loop.problem.Problem;
import java.net.URI;

/**
 * A hyperlink of a terminal (OSC 8) on a part of a line.
 *
 * @param label the part; nothing is linked if it is empty or not in the line
 */
record Link(String label, URI target) {
  static final Link NONE = new Link("", URI.create("about:blank"));

  private static final String START = "\u001b]8;;";
  private static final String END = "\u001b\\";

  /** Returns a link from the place of a problem to its file. */
  static Link to(Problem problem, String place) {
    return problem
        .file()
        .map(file -> new Link(place, URI.create(file.toUri() + fragment(problem))))
        .orElse(NONE);
  }

  private static String fragment(Problem problem) {
    return problem.line() > 0 ? "#" + problem.line() : "";
  }

  /** Returns a line, which is safe to display, with the link. */
  String in(String line) {
    int start = label.isEmpty() ? -1 : line.indexOf(label);
    return start < 0
        ? line
        : line.substring(0, start)
            + START
            + target.toASCIIString()
            + END
            + label
            + START
            + END
            + line.substring(start + label.length());
  }
}
