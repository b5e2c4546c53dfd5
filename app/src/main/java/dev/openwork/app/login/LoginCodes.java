package dev.openwork.app.login;

import dev.openwork.app.files.OwnerFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The codes of one-time login URLs. A code is accepted once, also across restarts of the app, and
 * for ten minutes. Thread-safe.
 */
public final class LoginCodes {
  private static final Duration VALIDITY = Duration.ofMinutes(10);
  private static final Pattern USED = Pattern.compile("(\\d{1,12}) ([A-Za-z0-9_-]{16,64})");

  private final Tickets tickets;
  private final OwnerFile used;
  private final Clock clock;

  /**
   * Creates the codes of an app.
   *
   * @param used the file with the codes that were used
   */
  public LoginCodes(LoginSecret secret, int port, Path used, Clock clock) {
    this.tickets = new Tickets(secret, "login", port, VALIDITY, clock);
    this.used = new OwnerFile(used);
    this.clock = clock;
  }

  /** Returns a new code. */
  public String issue() {
    return tickets.issue();
  }

  /**
   * Uses a code and returns whether it was valid.
   *
   * @throws IOException if the use cannot be recorded; the code is not used
   */
  public synchronized boolean redeem(String code) throws IOException {
    Optional<Tickets.Ticket> ticket = tickets.verify(code);
    if (ticket.isEmpty()) {
      return false;
    }
    Map<String, Instant> unexpired = unexpired(used.read().orElse(""));
    if (unexpired.put(ticket.get().nonce(), ticket.get().expiry()) != null) {
      return false;
    }
    used.write(
        unexpired.entrySet().stream()
            .map(each -> each.getValue().getEpochSecond() + " " + each.getKey() + "\n")
            .collect(Collectors.joining()));
    return true;
  }

  private Map<String, Instant> unexpired(String lines) {
    Map<String, Instant> codes = new LinkedHashMap<>();
    for (Matcher code : lines.lines().map(USED::matcher).filter(Matcher::matches).toList()) {
      codes.put(code.group(2), Instant.ofEpochSecond(Long.parseLong(code.group(1))));
    }
    codes.values().removeIf(expiry -> !expiry.isAfter(clock.instant()));
    return codes;
  }
}
