package dev.openwork.maven.loop;

import dev.openwork.maven.settings.LoopSettings;
import dev.openwork.maven.stages.Pipeline;

/**
 * What the build files say.
 *
 * @param settings for the loop
 * @param tools for its pipeline
 */
public record Configured(LoopSettings settings, Pipeline.Tools tools) {}
