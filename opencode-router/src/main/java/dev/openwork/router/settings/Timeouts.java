package dev.openwork.router.settings;

import dev.openwork.router.domain.RetryPolicy;
import java.time.Duration;

/**
 * Holds the timeouts and retry policies.
 *
 * @param prompt the maximum duration of a prompt, after which it is aborted
 * @param readiness the maximum response time of opencode's health check before a prompt
 * @param streamStart the maximum time until opencode's event stream starts
 * @param streamSilence the maximum time without data, heartbeats included, on the event stream
 * @param reconnects the policy for reconnecting to the event stream; attempts are unlimited
 * @param calls the policy for calls while opencode does not listen
 * @param deliveries the policy for sending a part to a chat
 */
public record Timeouts(
    Duration prompt,
    Duration readiness,
    Duration streamStart,
    Duration streamSilence,
    RetryPolicy reconnects,
    RetryPolicy calls,
    RetryPolicy deliveries) {
  private static final Duration FIRST_DELAY = Duration.ofMillis(250);
  private static final Duration MAX_DELAY = Duration.ofSeconds(4);
  private static final Duration MAX_PROMPT = Duration.ofDays(7);

  /** The values that are used unless an environment variable overrides them. */
  public static final Timeouts DEFAULT =
      new Timeouts(
          Duration.ofHours(1),
          Duration.ofSeconds(3),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          new RetryPolicy(Integer.MAX_VALUE, FIRST_DELAY, MAX_DELAY),
          new RetryPolicy(10, FIRST_DELAY, MAX_DELAY), // 24 s in total: opencode may be restarting
          new RetryPolicy(3, FIRST_DELAY, MAX_DELAY));

  Timeouts override(Variables variables) {
    Duration configured =
        variables
            .number("OPENCODE_ROUTER_PROMPT_TIMEOUT_MS", 1, MAX_PROMPT.toMillis())
            .map(Duration::ofMillis)
            .orElse(prompt);
    return new Timeouts(
        configured, readiness, streamStart, streamSilence, reconnects, calls, deliveries);
  }
}
