package dev.openwork.router.domain;

import java.util.regex.Pattern;

/**
 * Identifies a bot account of this router. Ids are unique within a channel only.
 *
 * @param channel the name of the channel, such as {@code webhook}
 * @param id the id of the identity
 */
public record IdentityKey(String channel, String id) {
  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,47}");

  public IdentityKey {
    check("channel", channel);
    check("identity", id);
  }

  /** Returns {@code channel/id}. */
  @Override
  public String toString() {
    return channel + "/" + id;
  }

  private static void check(String name, String value) {
    if (!VALID.matcher(value).matches()) {
      throw RouterException.invalid(
          ("invalid %s '%s'; expected 1 to 48 characters out of A-Z a-z 0-9 _ . - that do not start"
                  + " with a dot")
              .formatted(name, value));
    }
  }
}
