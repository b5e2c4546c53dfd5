package dev.openwork.server.services;

import dev.openwork.server.domain.SessionRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sessions that were seen in their directory a moment ago. opencode knows sessions of all folders,
 * so each must be looked at once; to do that before every call would double the calls. Safe for all
 * threads.
 */
final class KnownSessions {
  private static final int CAPACITY = 10_000;
  private static final Duration LASTING = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<SessionRef, Instant> seen = new LinkedHashMap<>();

  KnownSessions(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean has(SessionRef session) {
    Instant at = seen.get(session);
    return at != null && at.plus(LASTING).isAfter(clock.instant());
  }

  synchronized void add(SessionRef session) {
    seen.remove(session);
    seen.put(session, clock.instant());
    if (seen.size() > CAPACITY) {
      seen.remove(seen.keySet().iterator().next());
    }
  }

  synchronized void remove(SessionRef session) {
    seen.remove(session);
  }
}
