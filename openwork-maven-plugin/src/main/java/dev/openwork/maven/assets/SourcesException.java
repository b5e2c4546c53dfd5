package dev.openwork.maven.assets;

import java.util.List;

/** No source has the pinned opencode. The message contains the reason for each source. */
public final class SourcesException extends AssetException {
  private static final long serialVersionUID = 1;

  private SourcesException(String build, List<String> reasons, String wayOut) {
    super(
        "%s could not be fetched:%n  - %s%n%s"
            .formatted(build, String.join(System.lineSeparator() + "  - ", reasons), wayOut));
  }

  /** All sources failed. */
  public static SourcesException all(String build, List<String> reasons) {
    return new SourcesException(
        build,
        reasons,
        "Check \"opencodeVersion\" in constants.json and the network, or pass a mirror as"
            + " -Dopenwork.opencode.source. For more checks, run mvn openwork:doctor.");
  }

  /** All local sources failed, and Maven is offline. */
  public static SourcesException offline(String build, List<String> reasons) {
    return new SourcesException(
        build,
        reasons,
        "Maven is offline (-o). Run once without -o, pass a file or directory as"
            + " -Dopenwork.opencode.source, or pass -Dopenwork.opencode.skip to do without"
            + " opencode.");
  }
}
