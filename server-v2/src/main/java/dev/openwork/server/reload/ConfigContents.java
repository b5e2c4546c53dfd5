package dev.openwork.server.reload;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.server.domain.ConfigChange;
import dev.openwork.server.domain.ConfigChange.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The last known contents of opencode's configuration files in a folder, used to distinguish
 * changes of MCP servers from changes of other settings.
 */
final class ConfigContents {
  private static final String MCP = "mcp";
  private static final long LARGEST = 1 << 20;
  private static final ObjectNode NO_SETTINGS = JsonNodeFactory.instance.objectNode();

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path folder;
  private final Map<String, ObjectNode> last = new HashMap<>();

  /** Reads all files. */
  ConfigContents(Path folder) {
    this.folder = folder;
    ConfigChange.FILES.forEach(path -> read(path).ifPresent(found -> last.put(path, found)));
  }

  /**
   * Reads a file again and returns which settings changed. A file that is unreadable or unchanged
   * counts as a change of its other settings.
   */
  synchronized List<Reason> changed(String path) {
    ObjectNode before = last.getOrDefault(path, NO_SETTINGS);
    ObjectNode now = read(path).orElse(before);
    last.put(path, now);
    if (before.path(MCP).equals(now.path(MCP))) {
      return List.of(Reason.CONFIG);
    }
    return rest(before).equals(rest(now))
        ? List.of(Reason.MCP)
        : List.of(Reason.CONFIG, Reason.MCP);
  }

  private static JsonNode rest(ObjectNode configuration) {
    return configuration.deepCopy().without(MCP);
  }

  /**
   * Returns the contents; no settings if the file does not exist, empty if it is invalid, too large
   * or not a regular file.
   */
  private Optional<ObjectNode> read(String path) {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      return Optional.of(NO_SETTINGS);
    }
    try {
      return isReasonable(file)
              && mapper.readTree(Files.readString(file)) instanceof ObjectNode settings
          ? Optional.of(settings)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isReasonable(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
  }
}
