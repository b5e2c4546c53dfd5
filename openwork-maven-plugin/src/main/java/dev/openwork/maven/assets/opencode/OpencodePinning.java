package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.AssetLog;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.StagingLock;
import dev.openwork.maven.assets.pin.ConstantsFile;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.source.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Moves the pin in {@code constants.json}: fetches a version for every platform whose build can be
 * had, each vouched for by its publisher, and writes down their hashes.
 */
public final class OpencodePinning {
  private final OpencodeLayout layout;
  private final OpencodeFetcher fetcher;
  private final List<Platform> platforms;
  private final AssetLog log;

  OpencodePinning(
      RuntimeAssetsLayout assets, OpencodeFetcher fetcher, List<Platform> platforms, AssetLog log) {
    this.layout = new OpencodeLayout(assets);
    this.fetcher = fetcher;
    this.platforms = List.copyOf(platforms);
    this.log = log;
  }

  /** Pinning for all published platforms, with scratch files in {@code assets}. */
  public static OpencodePinning of(
      RuntimeAssetsLayout assets, FetchSettings settings, AssetLog log, Progress progress) {
    return new OpencodePinning(
        assets,
        OpencodeFetcher.of(settings, settings.binaries(log), log, progress),
        Platform.published(),
        log);
  }

  /**
   * Writes {@code version} and its hashes to {@code constants}, whose layout stays.
   *
   * @throws AssetException when no platform's build can be had, or one is not what it was before;
   *     the file is then left alone
   */
  public MovedPin move(Path constants, OpencodeVersion version) throws AssetException {
    ConstantsFile file = ConstantsFile.read(constants);
    SortedMap<String, Sha256> hashes = new TreeMap<>();
    SortedMap<String, String> unpinned = new TreeMap<>();
    for (Platform platform : platforms) {
      try {
        hashes.put(platform.toString(), hash(new OpencodeBuild(version, platform)));
      } catch (SourcesException e) {
        unpinned.put(platform.toString(), String.valueOf(e.getMessage()));
      }
    }
    if (hashes.isEmpty()) {
      throw SourcesException.all(
          "opencode " + version + " for any platform", List.copyOf(unpinned.values()));
    }
    var pin = new OpencodePin(version, hashes);
    file.with(pin).write();
    return new MovedPin(pin, unpinned);
  }

  private Sha256 hash(OpencodeBuild build) throws AssetException {
    try {
      return StagingLock.holding(layout.lock(), log, () -> hashLocked(build));
    } catch (IOException e) {
      throw StagingException.unwritable(layout.directory(), e);
    }
  }

  private Sha256 hashLocked(OpencodeBuild build) throws IOException, AssetException {
    Path scratch = layout.scratch();
    FileTree.delete(scratch);
    Files.createDirectories(scratch);
    try {
      Path file = scratch.resolve(build.platform().binaryName());
      return fetcher.fetch(build, Optional.empty(), file, false).sha256();
    } finally {
      FileTree.delete(scratch);
    }
  }
}
