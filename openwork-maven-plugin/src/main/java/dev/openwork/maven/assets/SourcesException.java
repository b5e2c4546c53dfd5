package dev.openwork.maven.assets;

import java.util.List;

/**
 * No source could deliver the pinned opencode; the message says for each of them why it was passed
 * over.
 */
public final class SourcesException extends AssetException {
  private static final long serialVersionUID = 1;

  private SourcesException(String build, List<String> reasons, String wayOut) {
    super(
        "%s could not be fetched:%n  - %s%n%s"
            .formatted(build, String.join(System.lineSeparator() + "  - ", reasons), wayOut));
  }

  /** All sources were asked. */
  public static SourcesException all(String build, List<String> reasons) {
    return new SourcesException(
        build,
        reasons,
        "Check \"opencodeVersion\" in constants.json and the network, or name a mirror with"
            + " -Dopenwork.opencode.source, then run again. mvn openwork:doctor looks further.");
  }

  /** Maven is offline, so only what is on this machine was asked. */
  public static SourcesException offline(String build, List<String> reasons) {
    return new SourcesException(
        build,
        reasons,
        "Maven is offline (-o). Run once without -o, name a file or directory with"
            + " -Dopenwork.opencode.source, or leave opencode out with -Dopenwork.opencode.skip.");
  }
}
