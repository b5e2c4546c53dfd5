package dev.openwork.loop.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * The generated client.
 *
 * @param module name of its module
 * @param templates watched directories with what the generator works by
 * @param contract the file it is generated from
 * @param generated directory of its generated sources, which are committed
 * @param staging directory for what is not published yet
 * @param rescued directory for edits by hand that would be overwritten
 */
public record SdkSettings(
    String module,
    List<Path> templates,
    Path contract,
    Path generated,
    Path staging,
    Path rescued) {

  public SdkSettings {
    templates = List.copyOf(templates);
  }
}
