package dev.openwork.router.cli;

import dev.openwork.router.settings.DataLayout;
import dev.openwork.router.settings.Variables;
import java.io.PrintStream;

/** Provides the dependencies of the commands. */
record Context(Variables variables, PrintStream out, PrintStream err) {

  DataLayout layout() {
    return DataLayout.of(variables);
  }

  RouterClient client() {
    return new RouterClient(layout(), variables);
  }
}
