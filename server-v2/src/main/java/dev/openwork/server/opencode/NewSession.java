package dev.openwork.server.opencode;

import dev.openwork.server.model.ModelChoice;
import java.util.Optional;

/** A session to make; opencode chooses what is empty. */
public record NewSession(
    Optional<String> title,
    Optional<String> parentID,
    Optional<String> agent,
    Optional<ModelChoice> model) {}
