package dev.openwork.loop;

import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.stages.Pipeline;

/**
 * What the build files say.
 *
 * @param settings for the loop
 * @param tools for its pipeline
 */
public record Configured(LoopSettings settings, Pipeline.Tools tools) {}
