package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.CurrentManifest;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A staged opencode as it lies there, for who wants to know without changing anything.
 *
 * @param sha256 of all its bytes, just read
 * @param whenFetched its hash when it was last found right
 * @param current whether the server would start this one
 */
public record StagedOpencode(
    Path path, Sha256 sha256, Optional<Sha256> whenFetched, Provenance source, boolean current) {

  /** Looks for a build; empty when it is not there. */
  public static Optional<StagedOpencode> find(RuntimeAssetsLayout assets, OpencodeBuild build)
      throws IOException {
    var layout = new OpencodeLayout(assets);
    Path path = layout.binary(build);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Sha256 actual = Sha256.of(path);
    Optional<VerificationStamp> stamp = VerificationStamp.read(layout.stamp(build));
    Provenance source = stamp.map(VerificationStamp::source).orElse(Provenance.UNKNOWN);
    var asset = new StagedAsset(build.version().number(), path, actual, source, false);
    return Optional.of(
        new StagedOpencode(
            path,
            actual,
            stamp.map(VerificationStamp::sha256),
            source,
            CurrentManifest.of(asset, layout.manifest()).isIn(layout.manifest())));
  }
}
