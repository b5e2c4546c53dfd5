package dev.openwork.server.opencode;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.model.Session;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The position after the last session of a page.
 *
 * @param updated the last update of that session, in milliseconds since the epoch
 */
public record SessionCursor(long updated, String id) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,15})-(ses_?[A-Za-z0-9]+)");

  /** Returns the position after a session. */
  public static SessionCursor after(Session session) {
    return new SessionCursor(session.time().updated(), session.id());
  }

  /** Parses the result of {@link #toString}; fails with {@code invalid_request}. */
  public static SessionCursor of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw Failure.invalid(
          "cursor", "'" + text + "' is not a cursor; send the nextCursor of a page");
    }
    return new SessionCursor(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  @Override
  public String toString() {
    return updated + "-" + id;
  }
}
