package dev.openwork.router.settings;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.PathNames;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import dev.openwork.router.json.Fields;
import dev.openwork.router.settings.IdentityConfig.Access;
import dev.openwork.router.settings.RouterConfig.PermissionMode;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Converts the configuration file to a {@link RouterConfig}. Variables override the file. */
public record ConfigReader(Variables variables) {
  private static final int DEFAULT_TOOL_OUTPUT_LIMIT = 1200;
  private static final Set<String> COMMON_FIELDS =
      Set.of("id", "enabled", "access", "directory", "pairingCodeHash");
  private static final Map<String, ModelName> DEFAULT_ALIASES =
      Map.of(
          "opus", ModelName.of("anthropic/claude-opus-4-5"),
          "codex", ModelName.of("openai/gpt-5-codex"));

  /**
   * Reads a configuration.
   *
   * @throws RouterException if a field or variable is invalid
   */
  public RouterConfig read(Fields file) {
    return new RouterConfig(
        variables
            .find("OPENCODE_URL")
            .or(() -> file.find("opencodeUrl"))
            .map(text -> url("opencodeUrl", text)),
        variables
            .find("OPENCODE_DIRECTORY")
            .or(() -> file.find("opencodeDirectory"))
            .map(ConfigReader::path),
        roots(file),
        variables.flag("GROUPS_ENABLED").orElseGet(() -> file.flag("groupsEnabled", false)),
        variables
            .find("PERMISSION_MODE")
            .or(() -> file.find("permissionMode"))
            .map(text -> Values.parse("permissionMode", PermissionMode.class, text))
            .orElse(PermissionMode.DENY),
        variables.flag("TOOL_UPDATES_ENABLED").orElseGet(() -> file.flag("toolUpdates", false)),
        variables
            .number("TOOL_OUTPUT_LIMIT", 0, 100_000)
            .map(Long::intValue)
            .orElse(DEFAULT_TOOL_OUTPUT_LIMIT),
        variables.find("OPENCODE_ROUTER_MODEL").or(() -> file.find("model")).map(ModelName::of),
        aliases(file.inner("modelAliases")),
        identities(file.inner("channels")),
        file.objects("bindings").stream().map(ConfigReader::binding).toList());
  }

  /**
   * Parses an http or https URL.
   *
   * @throws RouterException if the text is not such a URL
   */
  public static URI url(String name, String text) {
    try {
      URI url = URI.create(text);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // reported below
    }
    throw RouterException.invalid(
        "invalid %s '%s'; expected a URL such as http://127.0.0.1:4096".formatted(name, text));
  }

  private List<Path> roots(Fields file) {
    List<Path> roots = new ArrayList<>();
    String listed = variables.find("OPENCODE_ROUTER_ROOTS").orElse("");
    for (String root : listed.split(Pattern.quote(File.pathSeparator), -1)) {
      if (!root.isBlank()) {
        roots.add(path(root));
      }
    }
    file.texts("roots").forEach(root -> roots.add(path(root)));
    return roots;
  }

  private static Map<String, ModelName> aliases(Fields configured) {
    Map<String, ModelName> aliases = new LinkedHashMap<>(DEFAULT_ALIASES);
    configured.names().forEach(name -> aliases.put(name, ModelName.of(configured.text(name))));
    return aliases;
  }

  private static List<IdentityConfig> identities(Fields channels) {
    List<IdentityConfig> identities = new ArrayList<>();
    for (String channel : channels.names()) {
      for (Fields identity : channels.inner(channel).objects("identities")) {
        identities.add(identity(channel, identity));
      }
    }
    return identities;
  }

  private static IdentityConfig identity(String channel, Fields fields) {
    Map<String, String> options = new LinkedHashMap<>();
    for (String name : fields.names()) {
      if (!COMMON_FIELDS.contains(name)) {
        fields.find(name).ifPresent(value -> options.put(name, value));
      }
    }
    return new IdentityConfig(
        new IdentityKey(channel, fields.text("id")),
        fields.flag("enabled", true),
        fields
            .find("access")
            .map(text -> Values.parse("access", Access.class, text))
            .orElse(Access.PRIVATE),
        fields.find("directory").map(ConfigReader::path),
        fields.find("pairingCodeHash"),
        options);
  }

  private static Binding binding(Fields fields) {
    return new Binding(
        Conversation.of(fields.text("channel"), fields.text("identity"), fields.text("peer")),
        path(fields.text("directory")),
        Binding.Origin.CONFIG);
  }

  private static Path path(String text) {
    return PathNames.resolve(Path.of("").toAbsolutePath(), text).normalize();
  }
}
