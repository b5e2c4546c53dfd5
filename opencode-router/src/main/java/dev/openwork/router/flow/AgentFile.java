package dev.openwork.router.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a project tells opencode about chats, in {@code .opencode/agents/opencode-router.md}: an
 * agent, if the first line is {@code @name}, and instructions, of which 16,000 characters count.
 */
public record AgentFile(Optional<String> agent, Optional<String> instructions) {
  private static final Path PLACE = Path.of(".opencode", "agents", "opencode-router.md");
  private static final int LIMIT = 16_000;

  /**
   * The one of this project; says nothing when it is not there, not readable, or a link outside.
   */
  public static AgentFile in(Path directory) {
    try {
      Path file = directory.resolve(PLACE);
      if (Files.isRegularFile(file) && file.toRealPath().startsWith(directory)) {
        return of(Files.readString(file).strip());
      }
    } catch (IOException e) {
      // as if it were not there
    }
    return new AgentFile(Optional.empty(), Optional.empty());
  }

  private static AgentFile of(String text) {
    String[] lines = text.split("\\R", 2);
    boolean named = lines[0].matches("@[A-Za-z0-9_.-]+\\s*");
    Optional<String> agent = named ? Optional.of(lines[0].substring(1).strip()) : Optional.empty();
    String rest = named ? (lines.length > 1 ? lines[1].strip() : "") : text;
    return new AgentFile(
        agent,
        Optional.of(rest.substring(0, Math.min(rest.length(), LIMIT)))
            .filter(instructions -> !instructions.isEmpty()));
  }
}
