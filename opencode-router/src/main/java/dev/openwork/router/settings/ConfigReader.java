package dev.openwork.router.settings;

import dev.openwork.router.domain.Access;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Fields;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the configuration file; variables go before what it says. */
public record ConfigReader(Variables variables) {
  private static final int TOOL_OUTPUT = 1200;
  private static final Set<String> COMMON =
      Set.of("id", "enabled", "access", "directory", "pairingCodeHash");
  private static final Map<String, ModelName> ALIASES =
      Map.of(
          "opus", ModelName.of("anthropic/claude-opus-4-5"),
          "codex", ModelName.of("openai/gpt-5-codex"));

  /**
   * The configuration in this object; a {@link dev.openwork.router.domain.Refusal} names faults.
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
            .map(PermissionMode::of)
            .orElse(PermissionMode.DENY),
        variables.flag("TOOL_UPDATES_ENABLED").orElseGet(() -> file.flag("toolUpdates", false)),
        variables.number("TOOL_OUTPUT_LIMIT", 0, 100_000).map(Long::intValue).orElse(TOOL_OUTPUT),
        variables.find("OPENCODE_ROUTER_MODEL").or(() -> file.find("model")).map(ModelName::of),
        aliases(file.inner("modelAliases")),
        identities(file.inner("channels")),
        file.objects("bindings").stream().map(ConfigReader::binding).toList());
  }

  /** An http or https URL; fails naming what is none. */
  public static URI url(String name, String text) {
    try {
      URI url = URI.create(text);
      boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
      if (web && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // told below, with what was expected
    }
    throw Refusal.invalid(
        "%s '%s' is no URL; expected one such as http://127.0.0.1:4096".formatted(name, text));
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
    Map<String, ModelName> aliases = new LinkedHashMap<>(ALIASES);
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
      if (!COMMON.contains(name)) {
        fields.find(name).ifPresent(value -> options.put(name, value));
      }
    }
    return new IdentityConfig(
        new Address(channel, fields.text("id")),
        fields.flag("enabled", true),
        fields.find("access").map(Access::of).orElse(Access.PRIVATE),
        fields.find("directory").map(ConfigReader::path),
        fields.find("pairingCodeHash"),
        options);
  }

  private static BindingConfig binding(Fields fields) {
    return new BindingConfig(
        Conversation.of(fields.text("channel"), fields.text("identity"), fields.text("peer")),
        path(fields.text("directory")));
  }

  private static Path path(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }
}
