package dev.openwork.server.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command of opencode.
 *
 * @param model as {@code provider/model}
 * @param source {@code command}, {@code mcp} or {@code skill}
 * @param template the prompt that it expands to
 * @param hints its arguments
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
