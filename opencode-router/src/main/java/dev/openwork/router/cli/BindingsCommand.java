package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Manages the bindings of the running router. */
@Command(name = "bindings", description = "Manage the working directories of chats.")
final class BindingsCommand extends CommandGroup {
  private final Context context;

  BindingsCommand(Context context) {
    this.context = context;
  }

  @Command(name = "list", description = "List all bindings.", mixinStandardHelpOptions = true)
  int list(@Mixin Output output) throws IOException {
    return output.print(context, context.client().get("/bindings"));
  }

  @Command(
      name = "set",
      description = "Bind a chat to a directory.",
      mixinStandardHelpOptions = true)
  int set(
      @Mixin IdentityOptions identity,
      @Parameters(paramLabel = "peer", description = "The chat.") String peer,
      @Parameters(paramLabel = "directory", description = "The working directory.") Path directory,
      @Mixin Output output)
      throws IOException {
    ObjectNode body = identity.body().put("peer", peer);
    body.put("directory", directory.toAbsolutePath().toString());
    return output.print(context, context.client().post("/bindings", body));
  }

  @Command(
      name = "clear",
      description = "Remove the binding of a chat.",
      mixinStandardHelpOptions = true)
  int clear(
      @Mixin IdentityOptions identity,
      @Parameters(paramLabel = "peer", description = "The chat.") String peer,
      @Mixin Output output)
      throws IOException {
    ObjectNode body = identity.body().put("peer", peer);
    return output.print(context, context.client().post("/bindings", body));
  }
}
