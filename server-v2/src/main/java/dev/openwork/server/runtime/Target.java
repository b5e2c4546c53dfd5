package dev.openwork.server.runtime;

import java.util.Locale;

/** The platform of this machine in opencode's notation. */
final class Target {
  private Target() {}

  /** Returns for example {@code linux-x64}. */
  static String here() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static String of(String os, String arch) {
    String name = os.toLowerCase(Locale.ROOT);
    String system =
        name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : "linux";
    return system + "-" + (arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "x64");
  }
}
