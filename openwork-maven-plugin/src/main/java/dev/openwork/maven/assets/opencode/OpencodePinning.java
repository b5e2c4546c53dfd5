package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.ConstantsFile;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.source.ProgressListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Updates the pin in {@code constants.json}: fetches the builds of a version for all platforms,
 * verifies them against the hashes of their publisher, and writes their hashes to the file.
 */
public final class OpencodePinning {
  private final OpencodeLayout layout;
  private final OpencodeFetcher fetcher;
  private final List<Platform> platforms;
  private final Consumer<String> log;

  OpencodePinning(
      RuntimeAssetsLayout assets,
      OpencodeFetcher fetcher,
      List<Platform> platforms,
      Consumer<String> log) {
    this.layout = new OpencodeLayout(assets);
    this.fetcher = fetcher;
    this.platforms = List.copyOf(platforms);
    this.log = log;
  }

  /** Creates a pinning for all published platforms, with scratch files in {@code assets}. */
  public static OpencodePinning of(
      RuntimeAssetsLayout assets,
      FetchSettings settings,
      Consumer<String> log,
      ProgressListener progress) {
    return new OpencodePinning(
        assets,
        OpencodeFetcher.of(settings, settings.binaries(log), log, progress),
        Platform.published(),
        log);
  }

  /**
   * Writes a version and its hashes to the file {@code constants}, and keeps its formatting.
   *
   * @throws AssetException if no build can be fetched, or if a build differs from the recorded one;
   *     the file is then unchanged
   */
  public Result move(Path constants, OpencodeVersion version) throws AssetException {
    Set<String> before = ConstantsReader.read(constants).hashes().keySet();
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
    SortedSet<String> dropped = new TreeSet<>(before);
    dropped.removeAll(hashes.keySet());
    return new Result(pin, unpinned, dropped);
  }

  private Sha256 hash(OpencodeBuild build) throws AssetException {
    try {
      return LockFile.holding(
          layout.lock(),
          StagingException.waitingFor(layout.directory(), log),
          () -> hashLocked(build));
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

  /**
   * The result of pinning a version.
   *
   * @param unpinned the platforms whose builds cannot be fetched, with reasons
   * @param dropped the platforms for which the file pinned a hash before, and no longer does
   */
  public record Result(
      OpencodePin pin, SortedMap<String, String> unpinned, SortedSet<String> dropped) {}
}
