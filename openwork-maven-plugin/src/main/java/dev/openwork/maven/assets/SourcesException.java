package dev.openwork.maven.assets;

import java.util.List;

/**
 * No source could deliver the pinned opencode; the message says for each of them why it was passed
 * over.
 */
public final class SourcesException extends AssetException {
  private static final long serialVersionUID = 1;

  SourcesException(OpencodeBuild build, List<String> reasons) {
    super(
        "%s could not be fetched:%n  - %s%nCheck \"opencodeVersion\" in constants.json and the network, then run again."
            .formatted(build.describe(), String.join(System.lineSeparator() + "  - ", reasons)));
  }
}
