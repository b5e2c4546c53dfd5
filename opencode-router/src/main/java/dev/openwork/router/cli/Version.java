package dev.openwork.router.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Provides the version from the manifest of the jar. */
final class Version implements IVersionProvider {
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"opencode-router " + text()};
  }
}
