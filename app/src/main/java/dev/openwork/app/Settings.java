package dev.openwork.app;

import dev.openwork.app.login.LoginFile;
import dev.openwork.app.web.OverlayScript;
import java.util.Locale;
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
  static final String USE_SERVER_V2 = "OPENWORK_UI_USE_SERVER_V2";

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
        serverV2(environment.getOrDefault(USE_SERVER_V2, "").strip()),
        OverlayScript.fromEnvironment(environment),
        LoginFile.of(environment),
        environment);
  }

  /** Rejects unknown values, so that a typo does not select the wrong server. */
  private static boolean serverV2(String flag) {
    return switch (flag.toLowerCase(Locale.ROOT)) {
      case "1", "true" -> true;
      case "", "0", "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "%s: expected 1, true, 0 or false, got '%s'".formatted(USE_SERVER_V2, flag));
    };
  }
}
