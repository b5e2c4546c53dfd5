package dev.openwork.app;

import dev.openwork.app.login.LoginFile;
import dev.openwork.app.web.OverlayScript;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the app.
 *
 * @param serverV2 whether the app uses Server V2 instead of the legacy server
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
  static final String USE_SERVER_V2 = "OPENWORK_UI_USE_SERVER_V2";

  Settings {
    environment = Map.copyOf(environment);
  }

  static Settings of(Options options, Map<String, String> environment) {
    String flag = environment.getOrDefault(USE_SERVER_V2, "").strip();
    return new Settings(
        options,
        flag.equals("1") || flag.equalsIgnoreCase("true"),
        OverlayScript.fromEnvironment(environment),
        LoginFile.of(environment),
        environment);
  }
}
