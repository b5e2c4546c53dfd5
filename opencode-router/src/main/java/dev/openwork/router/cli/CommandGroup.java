package dev.openwork.router.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Commands that do nothing without a further one. */
final class Subcommands {
  private Subcommands() {}

  /** Refuses to do nothing. */
  static void require(@Nullable CommandSpec spec) {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(), "no command; expected one of " + spec.subcommands().keySet());
    }
  }
}
