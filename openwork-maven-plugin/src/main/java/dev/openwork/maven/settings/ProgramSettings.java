package dev.openwork.maven.settings;

import dev.openwork.maven.fork.ForkSettings;
import java.net.URI;
import java.util.List;

/**
 * A program that the loop runs.
 *
 * @param fork how to start it
 * @param modules names of the reactor modules that it consists of, upstream first
 * @param address where it can be reached
 */
public record ProgramSettings(ForkSettings fork, List<String> modules, URI address) {

  public ProgramSettings {
    modules = List.copyOf(modules);
  }

  /** What people call it. */
  public String name() {
    return fork.name();
  }
}
