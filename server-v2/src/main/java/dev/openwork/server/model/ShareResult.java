package dev.openwork.server.model;

import org.jspecify.annotations.Nullable;

/**
 * Whether a session is shared.
 *
 * @param url the public URL; present only while it is shared
 */
public record ShareResult(boolean accepted, @Nullable String url) {
  /** Returns the current state of a session. */
  public static ShareResult of(Session session) {
    SessionShare share = session.share();
    return new ShareResult(true, share == null ? null : share.url());
  }
}
