package dev.openwork.loop;

import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.stages.LoopStages;

/**
 * The configuration that the build files contain.
 *
 * @param settings the loop's settings
 * @param tools the work that its stages delegate
 */
public record Configured(LoopSettings settings, LoopStages.Tools tools) {}
