package dev.openwork.loop.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * A generated client.
 *
 * @param name the name of its stage
 * @param module name of its module
 * @param templates watched directories with the generator's templates and configuration
 * @param contract the file it is generated from
 * @param generated directory of its generated sources, which are committed
 * @param staging directory for output that is not published yet
 * @param rescued directory for manual edits that would be overwritten
 */
public record SdkSettings(
    String name,
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
