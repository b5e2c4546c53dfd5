package dev.openwork.router.opencode;

import dev.openwork.router.domain.ModelName;
import java.util.Optional;

/**
 * Holds a message to opencode.
 *
 * @param system additional system instructions
 */
public record Prompt(
    String text, Optional<String> system, Optional<ModelName> model, Optional<String> agent) {}
