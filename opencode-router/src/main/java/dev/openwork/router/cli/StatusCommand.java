package dev.openwork.router.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks the running router for all that it knows of itself. */
@Command(
    name = "status",
    description = "Print directories, identities and counts of the running router.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final Output output = new Output();

  StatusCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return output.print(context, context.client().get("/status"));
  }
}
