package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Something that opencode reads of a folder was changed.
 *
 * @param reason what it is about
 * @param action what was done to it
 * @param path within the folder, with slashes
 */
public record ConfigChange(Reason reason, Action action, String path) {

  /** opencode's own configuration files, where a folder may have them. */
  public static final List<String> FILES =
      List.of(
          "opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc");

  /** What opencode should read anew. */
  public enum Reason {
    @JsonProperty("agents")
    AGENTS,
    @JsonProperty("commands")
    COMMANDS,
    @JsonProperty("config")
    CONFIG,
    @JsonProperty("mcp")
    MCP,
    @JsonProperty("plugins")
    PLUGINS,
    @JsonProperty("skills")
    SKILLS
  }

  /** What was done. */
  public enum Action {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("updated")
    UPDATED
  }

  /** A change of the file at this path; empty when opencode does not read it. */
  public static Optional<ConfigChange> of(Path file, Action action) {
    String path = file.toString().replace('\\', '/');
    if (FILES.contains(path)) {
      return Optional.of(new ConfigChange(Reason.CONFIG, action, path));
    }
    if (file.getNameCount() < 2 || !path.startsWith(".opencode/")) {
      return Optional.empty();
    }
    return reason(file.getName(1).toString()).map(it -> new ConfigChange(it, action, path));
  }

  private static Optional<Reason> reason(String directory) {
    return switch (directory) {
      case "agent", "agents", "mode", "modes" -> Optional.of(Reason.AGENTS);
      case "command", "commands" -> Optional.of(Reason.COMMANDS);
      case "plugin", "plugins", "tool", "tools" -> Optional.of(Reason.PLUGINS);
      case "skill", "skills" -> Optional.of(Reason.SKILLS);
      default -> Optional.empty();
    };
  }

  /** The same change for another reason. */
  public ConfigChange because(Reason other) {
    return new ConfigChange(other, action, path);
  }

  /** The name of what was changed: of its file, or of a skill's folder. */
  public String name() {
    Path file = Path.of(path);
    Path own = reason == Reason.SKILLS && file.getNameCount() > 2 ? file.getName(2) : file;
    return String.valueOf(own.getFileName()).replaceFirst("\\.[^.]+$", "");
  }
}
