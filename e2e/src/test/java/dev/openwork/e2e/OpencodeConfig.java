package dev.openwork.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The configuration of opencode with a {@link ScriptedModel} as its only provider. */
public final class OpencodeConfig {
  private static final String PROVIDER = "scripted";

  private OpencodeConfig() {}

  /** Returns the JSON for {@code OPENCODE_CONFIG_CONTENT}. */
  public static String json(ScriptedModel model) throws JsonProcessingException {
    Map<String, Object> provider =
        Map.of(
            "npm",
            "@ai-sdk/openai-compatible",
            "name",
            "Scripted",
            "options",
            Map.of("baseURL", model.baseUrl().toString(), "apiKey", "none"),
            "models",
            Map.of(
                ScriptedModel.MAIN, Map.of("name", "Scripted"),
                ScriptedModel.SMALL, Map.of("name", "Scripted titles")));
    return new ObjectMapper()
        .writeValueAsString(
            Map.of(
                "model",
                PROVIDER + "/" + ScriptedModel.MAIN,
                "small_model",
                PROVIDER + "/" + ScriptedModel.SMALL,
                "enabled_providers",
                List.of(PROVIDER),
                "provider",
                Map.of(PROVIDER, provider),
                "share",
                "disabled",
                "autoupdate",
                false));
  }

  /**
   * Returns environment variables for opencode: its state is in {@code home}, and it downloads
   * nothing.
   */
  public static Map<String, String> environment(ScriptedModel model, Path home) throws IOException {
    return Map.of(
        "OPENCODE_CONFIG_CONTENT", json(model),
        "HOME", home.toString(),
        "XDG_CONFIG_HOME", directory(home.resolve("config")).toString(),
        "XDG_DATA_HOME", home.resolve("data").toString(),
        "XDG_STATE_HOME", home.resolve("state").toString(),
        "XDG_CACHE_HOME", home.resolve("cache").toString(),
        "OPENCODE_DISABLE_AUTOUPDATE", "1",
        "OPENCODE_DISABLE_MODELS_FETCH", "1",
        "OPENCODE_DISABLE_LSP_DOWNLOAD", "1");
  }

  /**
   * Creates a configuration directory for {@code XDG_CONFIG_HOME} in which opencode considers the
   * npm package of plugins installed. Otherwise it downloads the package at its first start.
   */
  static Path directory(Path config) throws IOException {
    Path opencode = Files.createDirectories(config.resolve("opencode"));
    Files.createDirectories(opencode.resolve("node_modules"));
    Files.writeString(
        opencode.resolve("package-lock.json"),
        "{\"packages\":{\"\":{\"dependencies\":{\"@opencode-ai/plugin\":\"1\"}}}}");
    return config;
  }
}
