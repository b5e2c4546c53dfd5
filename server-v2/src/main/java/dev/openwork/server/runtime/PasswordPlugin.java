package dev.openwork.server.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plugin of opencode that removes opencode's password from the environment of the processes that
 * opencode starts. opencode 1.18 reads the password at startup, before it loads plugins, and loads
 * plugins before it runs a command. There is no other way to pass it the password.
 */
final class PasswordPlugin {
  /** opencode's variable for configuration that has precedence over files. */
  static final String CONFIGURATION = "OPENCODE_CONFIG_CONTENT";

  private static final String PLUGINS = "plugin";
  private static final String SOURCE =
      """
      export const HidePassword = async () => {
        delete process.env.OPENCODE_SERVER_PASSWORD
        return {}
      }
      """;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final Path file;

  /** Prepares the plugin for a file in this directory. */
  PasswordPlugin(Path directory) {
    file = directory.resolve("hide-password.js");
  }

  Map<Path, String> files() {
    return Map.of(file, SOURCE);
  }

  /**
   * Adds the plugin to a configuration. One that is not a JSON object is returned unchanged, so
   * that opencode reports the error.
   */
  String addTo(@Nullable String configuration) {
    try {
      JsonNode tree =
          MAPPER.readTree(configuration == null || configuration.isBlank() ? "{}" : configuration);
      if (tree instanceof ObjectNode object
          && (isAbsent(object) || object.get(PLUGINS).isArray())) {
        object.withArray(PLUGINS).add(file.toUri().toString());
        return MAPPER.writeValueAsString(object);
      }
    } catch (JsonProcessingException invalid) {
      // opencode reports it
    }
    return String.valueOf(configuration);
  }

  private static boolean isAbsent(ObjectNode configuration) {
    return configuration.path(PLUGINS).isMissingNode();
  }
}
