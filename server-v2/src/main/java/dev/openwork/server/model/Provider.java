package dev.openwork.server.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A provider of models, without its keys and options.
 *
 * @param source where it is configured: {@code env}, {@code config}, {@code custom} or {@code api}
 */
public record Provider(
    String id, String name, @Nullable String source, Map<String, Model> models) {}
