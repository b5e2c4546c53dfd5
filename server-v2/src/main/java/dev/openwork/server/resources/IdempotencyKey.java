package dev.openwork.server.resources;

/** The header that makes an operation safe to retry. */
final class IdempotencyKey {
  static final String HEADER = "Idempotency-Key";
  static final String PATTERN = "^[!-~]+$";
  static final int MAX_LENGTH = 255;
  static final String DESCRIPTION =
      "Makes a retry safe: requests with the same key and body run once and get the same data. A"
          + " key that was used with another request fails with 409. Keys are kept for 24 hours, up"
          + " to 2,000, until the server stops. A failed request can be retried with its key.";

  private IdempotencyKey() {}
}
