package dev.openwork.router.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a response of the running router. */
@Command(mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private final Context context;
  private final String path;

  @Mixin private final Output output = new Output();

  private QueryCommand(Context context, String path) {
    this.context = context;
    this.path = path;
  }

  static CommandSpec health(Context context) {
    return spec(
        context,
        "health",
        "Print the health of the router and of opencode. The exit status is 1 unless both are"
            + " healthy.");
  }

  static CommandSpec status(Context context) {
    return spec(context, "status", "Print the directories, identities and counters of the router.");
  }

  @Override
  public Integer call() throws IOException {
    return output.print(context, context.client().get(path));
  }

  private static CommandSpec spec(Context context, String name, String description) {
    CommandSpec spec = CommandSpec.forAnnotatedObject(new QueryCommand(context, "/" + name));
    spec.name(name).usageMessage().description(description);
    return spec;
  }
}
