package dev.openwork.server.journal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The header that selects opencode's project directory. opencode 1.18 percent-decodes its value,
 * and also the value of the query parameter {@code directory} after the decoding of the query.
 */
public final class DirectoryHeader {
  /** The name of the header. */
  public static final String NAME = "x-opencode-directory";

  private DirectoryHeader() {}

  /** Returns the path, percent-encoded if it contains {@code %} or what a header cannot contain. */
  public static String value(Path directory) {
    String path = directory.toString();
    return path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%')
        ? path
        : URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
