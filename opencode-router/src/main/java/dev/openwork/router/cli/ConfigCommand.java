package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.ConfigReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads and edits the configuration file. A running router reloads it. */
@Command(name = "config", description = "Read or edit the configuration file.")
final class ConfigCommand extends CommandGroup {
  private static final Pattern SECRET = Pattern.compile("(?i).*(secret|token|password|key|hash)");
  private static final TextNode MASK = TextNode.valueOf("(hidden)");

  private final ConfigFile file;
  private final Context context;

  ConfigCommand(Context context) {
    this.context = context;
    this.file = new ConfigFile(context.layout().config(), new ConfigReader(context.variables()));
  }

  @Command(
      name = "get",
      description = "Print the configuration or the value of a key. Secrets are masked.",
      mixinStandardHelpOptions = true)
  int get(
      @Parameters(
              arity = "0..1",
              paramLabel = "key",
              description = "The key, such as channels.webhook.")
          @Nullable String key) {
    JsonNode value = masked(file.tree());
    for (String name : key == null ? List.<String>of() : List.of(key.split("\\."))) {
      value = value.path(name);
    }
    if (value.isMissingNode()) {
      throw RouterException.notFound(key + " is not set in " + file.path());
    }
    context.out().print(value.isTextual() ? value.textValue() + "\n" : Json.pretty(value));
    return 0;
  }

  @Command(name = "set", description = "Set the value of a key.", mixinStandardHelpOptions = true)
  int set(
      @Parameters(paramLabel = "key", description = "The key, such as modelAliases.fast.")
          String key,
      @Parameters(
              paramLabel = "value",
              description = "A JSON value or a text; null removes the key.")
          String text) {
    JsonNode value = Json.parse(text).orElseGet(() -> TextNode.valueOf(text));
    file.edit(tree -> put(tree, List.of(key.split("\\.", -1)), value));
    return 0;
  }

  /** Replaces the values of fields whose names indicate a secret, and returns the tree. */
  private static JsonNode masked(JsonNode tree) {
    if (tree instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        if (SECRET.matcher(field.getKey()).matches()) {
          field.setValue(MASK);
        }
      }
    }
    tree.forEach(ConfigCommand::masked);
    return tree;
  }

  private static void put(ObjectNode tree, List<String> path, JsonNode value) {
    String name = path.get(0);
    if (name.isEmpty()) {
      throw RouterException.invalid(
          "invalid key: a part is empty; expected a key such as channels.webhook");
    }
    if (path.size() > 1) {
      JsonNode inner = tree.path(name);
      if (!inner.isMissingNode() && !inner.isObject()) {
        throw RouterException.invalid(name + " is not an object; set the whole value");
      }
      put(tree.withObjectProperty(name), path.subList(1, path.size()), value);
    } else if (value.isNull()) {
      tree.remove(name);
    } else {
      tree.set(name, value);
    }
  }
}
