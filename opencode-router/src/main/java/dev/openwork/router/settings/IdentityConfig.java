package dev.openwork.router.settings;

import dev.openwork.router.domain.Access;
import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Refusal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * One identity as configured.
 *
 * @param directory where its chats work unless they chose otherwise
 * @param pairingCodeHash SHA-256 of the code that pairs a chat; without one none can be paired
 * @param options what only its channel understands, secrets included
 */
public record IdentityConfig(
    Address address,
    boolean enabled,
    Access access,
    Optional<Path> directory,
    Optional<String> pairingCodeHash,
    Map<String, String> options) {

  public IdentityConfig {
    options = Map.copyOf(options);
  }

  /** An option that the channel cannot do without. */
  public String option(String name) {
    return find(name)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "%s has no '%s'; set it in the configuration file".formatted(address, name)));
  }

  /** An option, if it is set. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
  }

  /** Without secrets. */
  @Override
  public String toString() {
    return "%s[enabled=%s, access=%s]".formatted(address, enabled, access.key());
  }
}
