package dev.openwork.process.opencode;

import dev.openwork.process.ChildArtifact;
import java.util.Objects;
import java.util.regex.Pattern;

/** A program that is staged in the runtime assets. */
public record StagedProgram(String version, ChildArtifact artifact) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** Rejects an invalid checksum, because a program without a verified checksum never starts. */
  public StagedProgram {
    Objects.requireNonNull(version, "version");
    if (!SHA256.matcher(artifact.sha256()).matches()) {
      throw new IllegalArgumentException(
          "expected sha256 to be 64 hexadecimal digits, got '" + artifact.sha256() + "'");
    }
  }
}
