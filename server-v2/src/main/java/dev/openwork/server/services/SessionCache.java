package dev.openwork.server.services;

import dev.openwork.server.domain.SessionRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Caches which sessions were verified to belong to their directory. opencode returns sessions of
 * all directories, so each session must be verified; without the cache, that would double the
 * calls. Entries expire after a minute. Thread-safe.
 */
final class SessionCache {
  private static final int CAPACITY = 10_000;
  private static final Duration TIME_TO_LIVE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<SessionRef, Instant> verified = new LinkedHashMap<>();

  SessionCache(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean contains(SessionRef session) {
    Instant at = verified.get(session);
    return at != null && at.plus(TIME_TO_LIVE).isAfter(clock.instant());
  }

  synchronized void add(SessionRef session) {
    verified.remove(session);
    verified.put(session, clock.instant());
    if (verified.size() > CAPACITY) {
      verified.remove(verified.keySet().iterator().next());
    }
  }

  synchronized void remove(SessionRef session) {
    verified.remove(session);
  }
}
