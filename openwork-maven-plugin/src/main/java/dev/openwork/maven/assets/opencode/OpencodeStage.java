package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.CurrentManifest;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.UntrustedException;
import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.source.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Stages the pinned opencode. If it is staged and unchanged since its last verification, that costs
 * only reads of file attributes. Everything else happens under a lock, and replaces binaries and
 * manifests atomically. When another version becomes current, the previous one is kept, and older
 * ones are removed unless they are running. Thread-safe, and safe for concurrent processes.
 */
public final class OpencodeStage {
  private final OpencodeLayout layout;
  private final OpencodeFetcher fetcher;
  private final BinaryCache cache;
  private final boolean strict;
  private final Consumer<String> log;
  private final StagedVersions versions;

  OpencodeStage(
      RuntimeAssetsLayout assets,
      OpencodeFetcher fetcher,
      BinaryCache cache,
      boolean strict,
      Consumer<String> log) {
    this.layout = new OpencodeLayout(assets);
    this.fetcher = fetcher;
    this.cache = cache;
    this.strict = strict;
    this.log = log;
    this.versions = new StagedVersions(layout.directory(), log);
  }

  /** Creates a stage with all sources of the settings. */
  public static OpencodeStage of(
      RuntimeAssetsLayout assets,
      FetchSettings settings,
      Consumer<String> log,
      ProgressListener progress) {
    BinaryCache cache = settings.binaries(log);
    return new OpencodeStage(
        assets, OpencodeFetcher.of(settings, cache, log, progress), cache, settings.strict(), log);
  }

  /**
   * Makes the pinned version the current opencode for a platform. Fetches it if it is missing or
   * damaged.
   *
   * @throws AssetException if it cannot be fetched; what was staged before stays as it was
   */
  public StagedAsset stage(OpencodePin pin, Platform platform) throws AssetException {
    var build = new OpencodeBuild(pin.version(), platform);
    if (strict && pin.hash(platform).isEmpty()) {
      throw UntrustedException.unpinned(build.describe(), platform.toString());
    }
    var binary =
        new StagedBinary(layout.binary(build), layout.verification(build), pin.hash(platform));
    try {
      Optional<StagedAsset> there = current(build, binary);
      if (there.isPresent()) {
        return there.get();
      }
      return LockFile.holding(
          layout.lock(),
          StagingException.waitingFor(layout.directory(), log),
          () -> stageLocked(build, binary));
    } catch (IOException e) {
      throw StagingException.unwritable(layout.directory(), e);
    }
  }

  private Optional<StagedAsset> current(OpencodeBuild build, StagedBinary binary)
      throws IOException {
    Optional<Sha256> hash = binary.trusted();
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    StagedAsset asset = asset(build, binary, hash.get());
    Path manifest = layout.manifest();
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
    Optional<Sha256> there = binary.trusted();
    if (there.isEmpty()) {
      there = binary.verified(expected(build, binary));
    }
    return there.isPresent() ? asset(build, binary, there.get()) : fetch(build, binary);
  }

  private Optional<Sha256> expected(OpencodeBuild build, StagedBinary binary)
      throws StagingException {
    return binary.pinned().isPresent()
        ? binary.pinned()
        : cache.remembered(build).map(BinaryCache.Build::sha256);
  }

  /** The scratch directory may contain files of a killed build, because this one holds the lock. */
  private StagedAsset fetch(OpencodeBuild build, StagedBinary binary)
      throws IOException, AssetException {
    Path scratch = layout.scratch();
    FileTree.delete(scratch);
    Files.createDirectories(scratch);
    try {
      Path file = scratch.resolve(build.platform().binaryName());
      OpencodeFetcher.Fetched fetched = fetcher.fetch(build, binary.pinned(), file, true);
      binary.replaceWith(file, fetched.sha256(), fetched.provenance());
      return asset(build, binary, fetched.sha256()).asChanged();
    } finally {
      FileTree.delete(scratch);
    }
  }

  private StagedAsset publish(StagedAsset asset) throws IOException {
    Path manifest = layout.manifest();
    CurrentManifest content = CurrentManifest.of(asset, manifest);
    Optional<CurrentManifest> before = CurrentManifest.read(manifest);
    if (before.equals(Optional.of(content))) {
      return asset;
    }
    content.write(manifest);
    Optional<Path> previous = before.map(old -> old.program(manifest));
    if (!previous.equals(Optional.of(asset.path()))) {
      versions.removeAllBut(Stream.concat(Stream.of(asset.path()), previous.stream()).toList());
    }
    return asset.asChanged();
  }

  private static StagedAsset asset(OpencodeBuild build, StagedBinary binary, Sha256 hash)
      throws IOException {
    return new StagedAsset(build.version().number(), binary.path(), hash, binary.source(), false);
  }
}
