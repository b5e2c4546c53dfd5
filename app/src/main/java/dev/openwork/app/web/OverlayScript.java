package dev.openwork.app.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The script of the development loop that shows build errors on every page and reloads the page
 * when the app has changed. It subscribes to a stream of the loop.
 *
 * @param address a loopback URL
 */
public record OverlayScript(URI address) {
  private static final String VARIABLE = "OPENWORK_DEV_OVERLAY";
  private static final Pattern LOOPBACK =
      Pattern.compile("http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d+/[\\w./-]+");

  /** Rejects other hosts, because all pages run the script. */
  public OverlayScript {
    if (!LOOPBACK.matcher(address.toString()).matches()) {
      throw new IllegalArgumentException(
          "Expected a loopback URL for the overlay script, got '" + address + "'");
    }
  }

  /**
   * Returns the script that {@code OPENWORK_DEV_OVERLAY} specifies.
   *
   * @throws IllegalArgumentException if the value is not a loopback URL
   */
  public static Optional<OverlayScript> fromEnvironment(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(VARIABLE))
        .filter(address -> !address.isBlank())
        .map(address -> new OverlayScript(URI.create(address)));
  }

  /** Returns the URL of the stream. */
  URI stream() {
    return address.resolve("events");
  }

  /** Returns the URL to which the script posts places to open in the editor. */
  URI editor() {
    return address.resolve("open");
  }
}
