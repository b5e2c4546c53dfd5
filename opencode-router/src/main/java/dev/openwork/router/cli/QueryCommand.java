package dev.openwork.router.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks the running router how it is. */
@Command(
    name = "health",
    description = "Say whether the router and its opencode work; exit with 1 unless both do.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {
  private final Context context;

  @Mixin private final Output output = new Output();

  HealthCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    return output.print(context, context.client().get("/health"));
  }
}
