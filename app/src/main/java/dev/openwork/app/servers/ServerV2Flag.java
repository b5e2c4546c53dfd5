package dev.openwork.app.servers;

import java.util.Map;

/** The environment variable that selects Server V2 instead of the legacy server. */
public final class ServerV2Flag {
  /** The name of the variable. */
  public static final String VARIABLE = "OPENWORK_UI_USE_SERVER_V2";

  private ServerV2Flag() {}

  /** Returns whether the variable is {@code 1} or {@code true}. */
  public static boolean isSet(Map<String, String> environment) {
    String value = environment.getOrDefault(VARIABLE, "").strip();
    return value.equals("1") || value.equalsIgnoreCase("true");
  }
}
