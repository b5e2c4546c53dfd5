package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Stages the pinned opencode. What is staged and unchanged since it was last verified costs a few
 * file look-ups; all else happens under a lock, and a new binary or manifest appears in one step.
 * Safe for use by several threads and processes.
 */
public final class OpencodeStage {
  private final RuntimeAssetsLayout layout;
  private final OpencodeFetcher fetcher;
  private final AssetLog log;

  /** A stage that tries {@code sources} in their order. */
  public OpencodeStage(RuntimeAssetsLayout layout, List<OpencodeSource> sources, AssetLog log) {
    this.layout = layout;
    this.fetcher = new OpencodeFetcher(sources, log);
    this.log = log;
  }

  /**
   * A stage that fetches from opencode's GitHub releases or, where they cannot be reached, with
   * npm.
   */
  public static OpencodeStage standard(RuntimeAssetsLayout layout, AssetLog log) {
    return new OpencodeStage(
        layout, List.of(GithubRelease.ofOpencode(), NpmPackage.ofThisMachine()), log);
  }

  /**
   * Makes {@code pin} the current opencode for {@code platform}, fetching it when it is missing or
   * damaged.
   *
   * @throws AssetException when it cannot be had; what was staged before then stays as it was
   */
  public StagedAsset stage(OpencodePin pin, Platform platform) throws AssetException {
    var build = new OpencodeBuild(pin.version(), platform);
    var binary =
        new StagedBinary(
            layout.opencodeBinary(build), layout.opencodeStamp(build), pin.hash(platform));
    try {
      Optional<StagedAsset> there = current(build, binary);
      if (there.isPresent()) {
        return there.get();
      }
      return StagingLock.holding(layout.opencodeLock(build), log, () -> stageLocked(build, binary));
    } catch (IOException e) {
      throw StagingException.unwritable(layout.opencodePlatform(build), e);
    }
  }

  private Optional<StagedAsset> current(OpencodeBuild build, StagedBinary binary)
      throws IOException {
    Optional<Sha256> hash = binary.trusted();
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    StagedAsset asset = asset(build, binary, hash.get());
    Path manifest = layout.opencodeManifest();
    return CurrentManifest.of(asset, manifest).isIn(manifest)
        ? Optional.of(asset)
        : Optional.empty();
  }

  private StagedAsset stageLocked(OpencodeBuild build, StagedBinary binary)
      throws IOException, AssetException {
    Optional<StagedAsset> there = current(build, binary);
    return there.isPresent() ? there.get() : publish(verifyOrFetch(build, binary));
  }

  private StagedAsset verifyOrFetch(OpencodeBuild build, StagedBinary binary)
      throws IOException, AssetException {
    Optional<Sha256> trusted = binary.trusted();
    Optional<Sha256> there = trusted.isPresent() ? trusted : binary.verified();
    if (there.isPresent()) {
      return asset(build, binary, there.get());
    }
    Sha256 hash = fetcher.fetch(build, binary, layout.opencodePlatform(build));
    return asset(build, binary, hash).asChanged();
  }

  private StagedAsset publish(StagedAsset asset) throws IOException {
    Path manifest = layout.opencodeManifest();
    CurrentManifest content = CurrentManifest.of(asset, manifest);
    if (content.isIn(manifest)) {
      return asset;
    }
    content.write(manifest);
    return asset.asChanged();
  }

  private static StagedAsset asset(OpencodeBuild build, StagedBinary binary, Sha256 hash) {
    return new StagedAsset(build.version().number(), binary.path(), hash, false);
  }
}
