package dev.openwork.server.opencode;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.model.Session;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last session of a page, after which the next page begins.
 *
 * @param updated when it last changed, in milliseconds since the epoch
 */
public record SessionCursor(long updated, String id) {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,15})-(ses_?[A-Za-z0-9]+)");

  /** After this session. */
  public static SessionCursor after(Session session) {
    return new SessionCursor(session.time().updated(), session.id());
  }

  /** Reads what {@link #toString} wrote; fails with {@code invalid_request}. */
  public static SessionCursor of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw Failure.invalid("cursor", "'" + text + "' is no cursor; send one that a page named");
    }
    return new SessionCursor(Long.parseLong(matcher.group(1)), matcher.group(2));
  }

  @Override
  public String toString() {
    return updated + "-" + id;
  }
}
