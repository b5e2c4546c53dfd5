package dev.openwork.maven.assets.pin;

import dev.openwork.maven.assets.Sha256;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The format of a JSON object with hashes.
 *
 * @param open text after the opening brace
 * @param colon text between a name and its hash
 * @param comma text between two members
 * @param close text before the closing brace
 */
record HashesText(String open, String colon, String comma, String close) {
  private static final Pattern FIRST =
      Pattern.compile(
          "\\{(\\s*)\"[^\"]*\"(\\s*:\\s*)\"[^\"]*\"(\\s*,\\s*(?=\")|(?=\\s*\\})).*?(\\s*)\\}",
          Pattern.DOTALL);

  /** Returns the format of an object, which is a single line if the object is empty. */
  static HashesText like(String object) {
    Matcher first = FIRST.matcher(object);
    if (!first.matches()) {
      return new HashesText("", ": ", ", ", "");
    }
    String comma = first.group(3).isEmpty() ? "," + orBlank(first.group(1)) : first.group(3);
    return new HashesText(first.group(1), first.group(2), comma, first.group(4));
  }

  /**
   * Returns a format with one member per line, indented below a member that follows {@code lead}.
   */
  static HashesText below(String lead) {
    int line = lead.lastIndexOf('\n');
    if (line < 0) {
      return new HashesText("", ": ", ", ", "");
    }
    String deeper = lead + lead.substring(line + 1);
    return new HashesText(deeper, ": ", "," + deeper, lead);
  }

  String of(Map<String, Sha256> hashes) {
    return new TreeMap<>(hashes)
        .entrySet().stream()
            .map(entry -> "\"" + entry.getKey() + "\"" + colon + "\"" + entry.getValue() + "\"")
            .collect(Collectors.joining(comma, "{" + open, close + "}"));
  }

  private static String orBlank(String space) {
    return space.isEmpty() ? " " : space;
  }
}
