package dev.openwork.app;

import dev.openwork.app.login.LoginFile;
import dev.openwork.app.servers.ServerV2Flag;
import dev.openwork.app.web.OverlayScript;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the app.
 *
 * @param serverV2 whether the app uses Server V2; otherwise it runs opencode itself
 * @param overlay in development, the script that shows build errors on every page
 * @param login the files of the login
 * @param environment the environment variables
 */
record Settings(
    Options options,
    boolean serverV2,
    Optional<OverlayScript> overlay,
    LoginFile login,
    Map<String, String> environment) {
  Settings {
    environment = Map.copyOf(environment);
  }

  /**
   * Reads the environment.
   *
   * @throws IllegalArgumentException if a value is invalid; the message is for the user
   */
  static Settings of(Options options, Map<String, String> environment) {
    return new Settings(
        options,
        ServerV2Flag.isSet(environment),
        OverlayScript.fromEnvironment(environment),
        LoginFile.of(environment),
        environment);
  }
}
