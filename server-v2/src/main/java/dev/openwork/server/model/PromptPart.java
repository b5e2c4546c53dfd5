package dev.openwork.server.model;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.opencode.PromptPiece;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what the user says.
 *
 * @param text needed for a text, which must not be blank
 * @param mime needed for a file
 * @param url needed for a file: a {@code file:} or {@code data:} address
 * @param filename what a file is called
 * @param name needed for an agent
 */
public record PromptPart(
    @NotNull PromptPartType type,
    @Nullable @Size(max = 1_000_000) String text,
    @Nullable @Size(max = 200) String mime,
    @Nullable @Size(max = 10_000_000) String url,
    @Nullable @Size(max = 1000) String filename,
    @Nullable @Size(max = 200) String name) {

  /** The piece, without what its type has no use for; fails when something is needed. */
  PromptPiece toPiece(String path) {
    return switch (type) {
      case TEXT -> new PromptPiece("text", needed(text, path + ".text"), null, null, null, null);
      case FILE ->
          new PromptPiece(
              "file",
              null,
              needed(mime, path + ".mime"),
              filename,
              needed(url, path + ".url"),
              null);
      case AGENT -> new PromptPiece("agent", null, null, null, null, needed(name, path + ".name"));
    };
  }

  private static String needed(@Nullable String value, String path) {
    if (value == null || value.isBlank()) {
      throw Failure.invalid(path, "must not be blank");
    }
    return value;
  }
}
