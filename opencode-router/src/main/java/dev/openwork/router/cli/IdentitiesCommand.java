package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes identities of the running router. */
@Command(
    name = "identities",
    description = "Show or change the identities that people write to.",
    mixinStandardHelpOptions = true)
final class IdentitiesCommand implements Runnable {
  private final Context context;

  @Spec private @Nullable CommandSpec spec;

  IdentitiesCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Subcommands.require(spec);
  }

  @Command(name = "list", description = "Print all.", mixinStandardHelpOptions = true)
  int list(@Mixin Output output) throws IOException {
    return output.print(context, context.client().get("/identities"));
  }

  @Command(
      name = "set",
      description = "Add an identity, or change what is given of a known one.",
      mixinStandardHelpOptions = true)
  int set(
      @Parameters(paramLabel = "channel") String channel,
      @Parameters(paramLabel = "id") String id,
      @Option(names = "-o", paramLabel = "<name=value>", description = "An option of it.")
          @Nullable Map<String, String> options,
      @Mixin Output output)
      throws IOException {
    ObjectNode body = Json.object().put("id", id);
    if (options != null) {
      options.forEach(body::put);
    }
    return output.print(context, context.client().post("/identities/" + channel, body));
  }

  @Command(name = "remove", description = "Remove one.", mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "channel") String channel,
      @Parameters(paramLabel = "id") String id,
      @Mixin Output output)
      throws IOException {
    String path = "/identities/" + channel + "/" + id;
    return output.print(context, context.client().delete(path));
  }

  @Command(
      name = "pair",
      description = "Make a new pairing code for one; the one before pairs no more.",
      mixinStandardHelpOptions = true)
  int pair(
      @Parameters(paramLabel = "channel") String channel,
      @Parameters(paramLabel = "id") String id,
      @Mixin Output output)
      throws IOException {
    String path = "/identities/%s/%s/pairing-code".formatted(channel, id);
    return output.print(context, context.client().post(path, Json.object()));
  }
}
