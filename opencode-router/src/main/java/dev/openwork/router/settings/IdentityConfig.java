package dev.openwork.router.settings;

import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.domain.Values;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Holds the configuration of an identity.
 *
 * @param directory the default working directory of the identity's chats
 * @param pairingCodeHash the SHA-256 of the pairing code; if absent, no chat can be paired
 * @param options the options of the channel, which may contain secrets
 */
public record IdentityConfig(
    IdentityKey key,
    boolean enabled,
    Access access,
    Optional<Path> directory,
    Optional<String> pairingCodeHash,
    Map<String, String> options) {

  /** Controls which chats may use an identity. */
  public enum Access {
    /** Only chats that are paired. */
    PRIVATE,
    /** Every chat. */
    PUBLIC
  }

  public IdentityConfig {
    options = Map.copyOf(options);
  }

  /**
   * Returns a required option of the channel.
   *
   * @throws RouterException if the option is missing or blank
   */
  public String option(String name) {
    return Optional.ofNullable(options.get(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                RouterException.invalid(
                    "%s has no '%s'; set it in the configuration file".formatted(key, name)));
  }

  /** Returns the configuration without secrets. */
  @Override
  public String toString() {
    return "%s[enabled=%s, access=%s]".formatted(key, enabled, Values.key(access));
  }
}
