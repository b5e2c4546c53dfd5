package dev.openwork.server.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of a tool call.
 *
 * @param status {@code pending}, {@code running}, {@code completed} or {@code error}
 * @param output the output of the tool, once completed
 * @param error why it failed
 */
public record ToolState(
    String status,
    @Nullable String title,
    @Nullable Map<String, Object> input,
    @Nullable String output,
    @Nullable String error) {}
