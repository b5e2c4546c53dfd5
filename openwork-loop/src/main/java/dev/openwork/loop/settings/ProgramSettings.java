package dev.openwork.loop.settings;

import dev.openwork.loop.fork.ForkSettings;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A program that the loop runs, or whose classes it only calls.
 *
 * @param fork the settings of its JVM
 * @param modules names of the reactor modules that it consists of, upstream first
 * @param address its base URL; empty if it is never started
 */
public record ProgramSettings(ForkSettings fork, List<String> modules, Optional<URI> address) {

  public ProgramSettings {
    modules = List.copyOf(modules);
  }

  /** Its name in reports, {@code server} for instance. */
  public String name() {
    return fork.name();
  }
}
