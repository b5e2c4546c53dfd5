package dev.openwork.app.servers;

import java.util.Map;

/** The one reader of the flag that switches the app from the legacy server to Server V2. */
public final class ServerV2Flag {
  /** The environment variable. */
  public static final String NAME = "OPENWORK_UI_USE_SERVER_V2";

  private ServerV2Flag() {}

  /** Tells whether the flag is {@code 1} or {@code true}; anything else means the legacy server. */
  public static boolean isOn(Map<String, String> environment) {
    String value = environment.getOrDefault(NAME, "").strip();
    return value.equals("1") || value.equalsIgnoreCase("true");
  }
}
