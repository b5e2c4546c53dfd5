package dev.openwork.maven.assets.pin;

import dev.openwork.maven.assets.Sha256;
import java.util.Map;
import java.util.Optional;

/**
 * The version of opencode the project pins, and the hash of its binary for the platforms it pins
 * one for.
 */
public record OpencodePin(OpencodeVersion version, Map<String, Sha256> hashes) {

  /** Copies the hashes. */
  public OpencodePin {
    hashes = Map.copyOf(hashes);
  }

  /** The pinned hash of the binary for {@code platform}; empty when its publisher is trusted. */
  public Optional<Sha256> hash(Platform platform) {
    return Optional.ofNullable(hashes.get(platform.toString()));
  }
}
