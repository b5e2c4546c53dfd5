package dev.openwork.server.web;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Ids of requests in responses and in the log. */
final class RequestIds {
  static final String HEADER = "X-Request-Id";
  private static final int MAX_LENGTH = 200;
  private static final long VERSION_BITS = 0xF000;
  private static final long VERSION_4 = 0x4000;

  private RequestIds() {}

  /** Returns the id that the client sent, trimmed and shortened, or a new one. */
  static String of(@Nullable String given) {
    String id = given == null ? "" : given.strip();
    if (id.isEmpty()) {
      return "owreq_" + random();
    }
    return id.substring(0, Math.min(id.length(), MAX_LENGTH));
  }

  /** Returns a version 4 UUID. Nothing depends on it being hard to guess. */
  private static UUID random() {
    Random random = ThreadLocalRandom.current();
    long high = (random.nextLong() & ~VERSION_BITS) | VERSION_4;
    return new UUID(high, (random.nextLong() >>> 2) | Long.MIN_VALUE);
  }
}
