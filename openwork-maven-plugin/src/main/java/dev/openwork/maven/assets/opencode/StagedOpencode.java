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
 * A staged opencode, read without changing anything.
 *
 * @param path the program
 * @param sha256 the hash of its current content
 * @param whenFetched its hash at the last verification
 * @param source where its bytes came from
 * @param current whether the manifest names it
 */
public record StagedOpencode(
    Path path, Sha256 sha256, Optional<Sha256> whenFetched, Provenance source, boolean current) {

  /** Returns the staged program of a build; empty if it is not staged. */
  public static Optional<StagedOpencode> find(RuntimeAssetsLayout assets, OpencodeBuild build)
      throws IOException {
    var layout = new OpencodeLayout(assets);
    Path path = layout.binary(build);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    Sha256 actual = Sha256.of(path);
    Optional<StagedBinary.Verification> last =
        StagedBinary.Verification.read(layout.verification(build));
    Provenance source = last.map(StagedBinary.Verification::source).orElse(Provenance.UNKNOWN);
    var asset = new StagedAsset(build.version().number(), path, actual, source, false);
    return Optional.of(
        new StagedOpencode(
            path,
            actual,
            last.map(StagedBinary.Verification::sha256),
            source,
            CurrentManifest.of(asset, layout.manifest()).isIn(layout.manifest())));
  }
}
