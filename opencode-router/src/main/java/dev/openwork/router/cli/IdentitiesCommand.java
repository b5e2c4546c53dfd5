package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.json.Json;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Manages the identities of the running router. */
@Command(name = "identities", description = "Manage the bot accounts that chats use.")
final class IdentitiesCommand extends CommandGroup {
  private final Context context;

  IdentitiesCommand(Context context) {
    this.context = context;
  }

  @Command(name = "list", description = "List all identities.", mixinStandardHelpOptions = true)
  int list(@Mixin Output output) throws IOException {
    return output.print(context, context.client().get("/identities"));
  }

  @Command(
      name = "set",
      description = "Add an identity, or change the given options of an existing one.",
      mixinStandardHelpOptions = true)
  int set(
      @Parameters(paramLabel = "channel", description = "The channel, such as webhook.")
          String channel,
      @Parameters(paramLabel = "id", description = "The id of the identity.") String id,
      @Option(
              names = "-o",
              paramLabel = "<name=value>",
              description = "An option of the identity, such as access=public. Repeatable.")
          @Nullable Map<String, String> options,
      @Mixin Output output)
      throws IOException {
    IdentityKey identity = new IdentityKey(channel, id);
    ObjectNode body = Json.object().put("id", identity.id());
    if (options != null) {
      options.forEach(body::put);
    }
    return output.print(context, context.client().post("/identities/" + identity.channel(), body));
  }

  @Command(name = "remove", description = "Remove an identity.", mixinStandardHelpOptions = true)
  int remove(
      @Parameters(paramLabel = "channel", description = "The channel, such as webhook.")
          String channel,
      @Parameters(paramLabel = "id", description = "The id of the identity.") String id,
      @Mixin Output output)
      throws IOException {
    String path = "/identities/" + new IdentityKey(channel, id);
    return output.print(context, context.client().delete(path));
  }

  @Command(
      name = "pair",
      description = "Generate a new pairing code, which replaces the previous one.",
      mixinStandardHelpOptions = true)
  int pair(
      @Parameters(paramLabel = "channel", description = "The channel, such as webhook.")
          String channel,
      @Parameters(paramLabel = "id", description = "The id of the identity.") String id,
      @Mixin Output output)
      throws IOException {
    String path = "/identities/" + new IdentityKey(channel, id) + "/pairing-code";
    return output.print(context, context.client().post(path, Json.object()));
  }
}
