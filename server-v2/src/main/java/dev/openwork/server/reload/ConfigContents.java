package dev.openwork.server.reload;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.server.domain.ConfigChange.Reason;
import dev.openwork.server.domain.ConfigChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What opencode's configuration files of a folder said when they were last looked at. By that a
 * change of MCP servers is told from one of the rest.
 */
final class ConfigContents {
  private static final String MCP = "mcp";
  private static final long LARGEST = 1 << 20;
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final JsonMapper mapper =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path folder;
  private final Map<String, ObjectNode> last = new HashMap<>();

  /** Looks at all of them. */
  ConfigContents(Path folder) {
    this.folder = folder;
    ConfigChange.FILES.forEach(path -> read(path).ifPresent(found -> last.put(path, found)));
  }

  /**
   * What was changed in a file since it was last looked at. What cannot be told, be it that the
   * file cannot be read or that it says the same, is configuration.
   */
  synchronized List<Reason> changed(String path) {
    ObjectNode before = last.getOrDefault(path, NOTHING);
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
   * A file that is not there says nothing. What cannot be read, is too large, or would make its
   * reader wait, may say anything.
   */
  private Optional<ObjectNode> read(String path) {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      return Optional.of(NOTHING);
    }
    try {
      return isReasonable(file)
              && mapper.readTree(Files.readString(file)) instanceof ObjectNode said
          ? Optional.of(said)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isReasonable(Path file) throws IOException {
    return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
  }
}
