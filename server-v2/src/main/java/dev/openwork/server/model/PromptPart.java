package dev.openwork.server.model;

import dev.openwork.server.domain.Failure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A part of a message to send.
 *
 * @param text required for a text; must not be blank
 * @param mime required for a file
 * @param url required for a file: a {@code file:} or {@code data:} URL
 * @param filename the name of a file
 * @param name required for an agent
 */
public record PromptPart(
    @NotNull PromptPartType type,
    @Nullable @Size(max = 1_000_000) String text,
    @Nullable @Size(max = 200) String mime,
    @Nullable @Size(max = 10_000_000) String url,
    @Nullable @Size(max = 1000) String filename,
    @Nullable @Size(max = 200) String name) {
  /** Returns the part without fields that its type does not use; fails if a field is missing. */
  PromptPart checked(String path) {
    return switch (type) {
      case TEXT -> new PromptPart(type, required(text, path + ".text"), null, null, null, null);
      case FILE ->
          new PromptPart(
              type,
              null,
              required(mime, path + ".mime"),
              required(url, path + ".url"),
              filename,
              null);
      case AGENT -> new PromptPart(type, null, null, null, null, required(name, path + ".name"));
    };
  }

  private static String required(@Nullable String value, String path) {
    if (value == null || value.isBlank()) {
      throw Failure.invalid(path, "must not be blank");
    }
    return value;
  }
}
