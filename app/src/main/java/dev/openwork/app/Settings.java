package dev.openwork.app;

import dev.openwork.app.servers.ServerV2Flag;
import java.util.Map;

/**
 * What the app was started with.
 *
 * @param serverV2 whether it uses Server V2 rather than the legacy server
 * @param development whether pages reload when the app was rebuilt
 * @param environment read by whoever needs more of it
 */
record Settings(
    CommandLine commandLine,
    boolean serverV2,
    boolean development,
    Map<String, String> environment) {
  Settings {
    environment = Map.copyOf(environment);
  }

  static Settings of(CommandLine commandLine, Map<String, String> environment) {
    return new Settings(
        commandLine,
        ServerV2Flag.isOn(environment),
        "1".equals(environment.get("OPENWORK_DEV")),
        environment);
  }
}
