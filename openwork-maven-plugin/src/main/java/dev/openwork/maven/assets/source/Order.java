package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.util.Optional;

/**
 * A build that is wanted, and the hash its program must have; empty when nothing is known of it, so
 * that its publisher's word is needed.
 */
public record Order(OpencodeBuild build, Optional<Sha256> expected) {}
