package dev.openwork.server.domain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A change of a file from which opencode loads its configuration.
 *
 * @param reason the kind of configuration
 * @param action how the file changed
 * @param path relative to the folder, with slashes
 */
public record ConfigChange(Reason reason, Action action, String path) {

  /** The paths of opencode's configuration files. */
  public static final List<String> FILES =
      List.of(
          "opencode.json", "opencode.jsonc", ".opencode/opencode.json", ".opencode/opencode.jsonc");

  /** The kind of configuration that changed. */
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

  /** How a file changed. */
  public enum Action {
    @JsonProperty("added")
    ADDED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("updated")
    UPDATED
  }

  /** Returns the change of a file; empty if opencode does not load the file. */
  public static Optional<ConfigChange> of(Path file, Action action) {
    String path = slashed(file);
    if (FILES.contains(path)) {
      return Optional.of(new ConfigChange(Reason.CONFIG, action, path));
    }
    if (file.getNameCount() < 2 || !path.startsWith(".opencode/")) {
      return Optional.empty();
    }
    return reason(file.getName(1).toString()).map(it -> new ConfigChange(it, action, path));
  }

  /** A name may contain a backslash where that is not a separator. */
  private static String slashed(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
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

  /** Returns this change with another reason. */
  public ConfigChange withReason(Reason other) {
    return new ConfigChange(other, action, path);
  }

  /** Returns the file name without extension or, for a skill, the name of its folder. */
  public String name() {
    String[] names = path.split("/", -1);
    String own = reason == Reason.SKILLS && names.length > 2 ? names[2] : names[names.length - 1];
    return own.replaceFirst("\\.[^.]+$", "");
  }
}
