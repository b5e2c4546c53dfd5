package dev.openwork.server.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who runs models. Keys and options are left out.
 *
 * @param source where opencode knows it from: {@code env}, {@code config}, {@code custom} or {@code
 *     api}
 */
public record Provider(
    String id, String name, @Nullable String source, Map<String, Model> models) {}
