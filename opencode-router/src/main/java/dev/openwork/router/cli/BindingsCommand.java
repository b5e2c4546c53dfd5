package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes which chat works where, in the running router. */
@Command(
    name = "bindings",
    description = "Show or change which chat works in which directory.",
    mixinStandardHelpOptions = true)
final class BindingsCommand implements Runnable {
  private final Context context;

  @Spec private @Nullable CommandSpec spec;

  BindingsCommand(Context context) {
    this.context = context;
  }

  @Override
  public void run() {
    Subcommands.require(spec);
  }

  @Command(name = "list", description = "Print all.", mixinStandardHelpOptions = true)
  int list(@Mixin Output output) throws IOException {
    return output.print(context, context.client().get("/bindings"));
  }

  @Command(
      name = "set",
      description = "Bind a chat to a directory.",
      mixinStandardHelpOptions = true)
  int set(
      @Mixin AddressOptions address,
      @Parameters(paramLabel = "peer") String peer,
      @Parameters(paramLabel = "directory") Path directory,
      @Mixin Output output)
      throws IOException {
    ObjectNode body = address.body().put("peer", peer);
    body.put("directory", directory.toAbsolutePath().toString());
    return output.print(context, context.client().post("/bindings", body));
  }

  @Command(
      name = "clear",
      description = "Let a chat work where it would by default.",
      mixinStandardHelpOptions = true)
  int clear(
      @Mixin AddressOptions address,
      @Parameters(paramLabel = "peer") String peer,
      @Mixin Output output)
      throws IOException {
    ObjectNode body = address.body().put("peer", peer);
    return output.print(context, context.client().post("/bindings", body));
  }
}
