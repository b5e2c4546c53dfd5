package dev.openwork.server.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command of opencode's.
 *
 * @param model as provider and model, with a slash between
 * @param source {@code command}, {@code mcp} or {@code skill}
 * @param template what is said in its place
 * @param hints the arguments it takes
 */
public record Command(
    String name,
    @Nullable String description,
    @Nullable String agent,
    @Nullable String model,
    @Nullable String source,
    String template,
    @Nullable Boolean subtask,
    List<String> hints) {}
