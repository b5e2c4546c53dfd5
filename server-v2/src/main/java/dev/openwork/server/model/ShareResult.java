package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * That a session is shared, or no longer.
 *
 * @param url where everyone can read it, while it is shared
 */
public record ShareResult(boolean accepted, @Nullable String url) {
  /** How it is now. */
  public static ShareResult of(Session session) {
    SessionShare share = session.share();
    return new ShareResult(true, share == null ? null : share.url());
  }
}
