package dev.openwork.router.settings;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;

/** A conversation that is bound to a directory by configuration. */
public record BindingConfig(Conversation conversation, Path directory) {}
