package dev.openwork.maven.assets.pin;

import dev.openwork.maven.assets.Sha256;
import java.util.Map;
import java.util.Optional;

/**
 * The pinned version of opencode.
 *
 * @param hashes the pinned hashes of binaries by platform, which need not contain all platforms
 */
public record OpencodePin(OpencodeVersion version, Map<String, Sha256> hashes) {

  /** Creates a pin with a copy of the hashes. */
  public OpencodePin {
    hashes = Map.copyOf(hashes);
  }

  /** Returns the pinned hash of the binary for a platform; empty if none is pinned. */
  public Optional<Sha256> hash(Platform platform) {
    return Optional.ofNullable(hashes.get(platform.toString()));
  }
}
