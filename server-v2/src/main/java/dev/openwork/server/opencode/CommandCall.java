package dev.openwork.server.opencode;

import dev.openwork.server.model.ModelChoice;
import java.util.Optional;

/** One of opencode's own commands, such as {@code init}, with what follows it. */
public record CommandCall(
    String command, String arguments, Optional<String> agent, Optional<ModelChoice> model) {}
