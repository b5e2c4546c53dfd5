package dev.openwork.app.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The script of the development loop that shows on every page what is wrong, and reloads the page
 * when the app has changed. It reads a stream beside itself.
 *
 * @param address on this machine
 */
public record OverlayScript(URI address) {
  private static final String VARIABLE = "OPENWORK_DEV_OVERLAY";
  private static final Pattern LOOPBACK =
      Pattern.compile("http://(?:127\\.0\\.0\\.1|localhost|\\[::1\\]):\\d+/[\\w./-]+");

  /** Refuses what is no script on this machine, since pages run it. */
  public OverlayScript {
    if (!LOOPBACK.matcher(address.toString()).matches()) {
      throw new IllegalArgumentException("not the address of a script on this machine: " + address);
    }
  }

  /**
   * The script that the loop names in {@code OPENWORK_DEV_OVERLAY}.
   *
   * @throws IllegalArgumentException when that is no address on this machine
   */
  public static Optional<OverlayScript> fromEnvironment(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(VARIABLE))
        .filter(address -> !address.isBlank())
        .map(address -> new OverlayScript(URI.create(address)));
  }

  /** The address of its stream. */
  URI stream() {
    return address.resolve("events");
  }
}
