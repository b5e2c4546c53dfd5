package dev.openwork.app.servers;

import java.util.Locale;
import java.util.Map;

/** The environment variable that selects Server V2 instead of the legacy path. */
public final class ServerV2Flag {
  /** The name of the variable. */
  public static final String VARIABLE = "OPENWORK_UI_USE_SERVER_V2";

  private ServerV2Flag() {}

  /**
   * Returns whether the variable is {@code 1} or {@code true}. Unknown values are rejected, so that
   * a typo does not select the wrong server.
   *
   * @throws IllegalArgumentException for a value other than {@code 1}, {@code true}, {@code 0},
   *     {@code false} and none
   */
  public static boolean isSet(Map<String, String> environment) {
    String value = environment.getOrDefault(VARIABLE, "").strip();
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "1", "true" -> true;
      case "", "0", "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "%s: expected 1, true, 0 or false, got '%s'".formatted(VARIABLE, value));
    };
  }
}
