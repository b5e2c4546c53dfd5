package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.ConfigFile;
import dev.openwork.router.settings.ConfigReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and writes the configuration file; a running router follows it by itself. */
@Command(
    name = "config",
    description = "Read or change the configuration file.",
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Runnable {
  private final ConfigFile file;
  private final Context context;

  @Spec private @Nullable CommandSpec spec;

  ConfigCommand(Context context) {
    this.context = context;
    this.file = new ConfigFile(context.layout().config(), new ConfigReader(context.variables()));
  }

  @Override
  public void run() {
    Subcommands.require(spec);
  }

  @Command(
      name = "get",
      description = "Print all of it, or the value at a dotted key; secrets are masked.",
      mixinStandardHelpOptions = true)
  int get(@Parameters(arity = "0..1", paramLabel = "key") @Nullable String key) {
    JsonNode value = Masked.of(file.tree());
    for (String name : key == null ? List.<String>of() : List.of(key.split("\\."))) {
      value = value.path(name);
    }
    if (value.isMissingNode()) {
      throw Refusal.notFound(key + " is not set in " + file.path());
    }
    context.out().print(value.isTextual() ? value.textValue() + "\n" : Json.pretty(value));
    return 0;
  }

  @Command(
      name = "set",
      description = "Set the value at a dotted key: JSON, or else text; 'null' removes it.",
      mixinStandardHelpOptions = true)
  int set(
      @Parameters(paramLabel = "key") String key, @Parameters(paramLabel = "value") String text) {
    JsonNode value = Json.parse(text).orElseGet(() -> TextNode.valueOf(text));
    file.edit(tree -> put(tree, List.of(key.split("\\.", -1)), value));
    return 0;
  }

  private static void put(ObjectNode tree, List<String> path, JsonNode value) {
    String name = path.get(0);
    if (name.isEmpty()) {
      throw Refusal.invalid("a key has no empty parts; expected one such as channels.webhook");
    }
    if (path.size() > 1) {
      JsonNode inner = tree.path(name);
      if (!inner.isMissingNode() && !inner.isObject()) {
        throw Refusal.invalid(name + " holds no further keys; set it as a whole");
      }
      put(tree.withObjectProperty(name), path.subList(1, path.size()), value);
    } else if (value.isNull()) {
      tree.remove(name);
    } else {
      tree.set(name, value);
    }
  }
}
