package dev.openwork.maven.settings;

import java.nio.file.Path;

/**
 * The generated client.
 *
 * @param module name of its module
 * @param generated directory of its generated sources, which are committed
 */
public record SdkSettings(String module, Path generated) {}
