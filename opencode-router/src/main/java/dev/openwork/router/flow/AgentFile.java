package dev.openwork.router.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Holds a project's instructions for chats from {@code .opencode/agents/opencode-router.md}. A
 * first line {@code @name} selects an agent; the rest, up to 16,000 characters, is used as
 * instructions.
 */
record AgentFile(Optional<String> agent, Optional<String> instructions) {
  private static final Path PATH = Path.of(".opencode", "agents", "opencode-router.md");
  private static final int MAX_LENGTH = 16_000;

  /** Reads the file of a project. A missing, unreadable or linked file outside counts as empty. */
  static AgentFile in(Path directory) {
    try {
      Path file = directory.resolve(PATH);
      if (Files.isRegularFile(file) && file.toRealPath().startsWith(directory)) {
        return parse(Files.readString(file).strip());
      }
    } catch (IOException e) {
      // treated as missing
    }
    return new AgentFile(Optional.empty(), Optional.empty());
  }

  private static AgentFile parse(String text) {
    String[] lines = text.split("\\R", 2);
    boolean named = lines[0].matches("@[A-Za-z0-9_.-]+\\s*");
    Optional<String> agent = named ? Optional.of(lines[0].substring(1).strip()) : Optional.empty();
    String rest = named ? (lines.length > 1 ? lines[1].strip() : "") : text;
    return new AgentFile(
        agent,
        Optional.of(rest.substring(0, Math.min(rest.length(), MAX_LENGTH)))
            .filter(instructions -> !instructions.isEmpty()));
  }
}
