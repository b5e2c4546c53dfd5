package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.AssetLog;
import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.source.CachedBinary;
import dev.openwork.maven.assets.source.Downloads;
import dev.openwork.maven.assets.source.GithubRelease;
import dev.openwork.maven.assets.source.HttpAccess;
import dev.openwork.maven.assets.source.MirrorAddress;
import dev.openwork.maven.assets.source.MirrorPath;
import dev.openwork.maven.assets.source.NpmPackage;
import dev.openwork.maven.assets.source.OpencodeSource;
import dev.openwork.maven.assets.source.Patience;
import dev.openwork.maven.assets.source.Pause;
import dev.openwork.maven.assets.source.Progress;
import dev.openwork.maven.assets.source.ProxyRules;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a build wants opencode fetched.
 *
 * @param mirror a file, a directory or an http address that is asked first
 * @param strict whether builds without a pinned hash are refused
 * @param offline whether only this machine is asked
 */
public record FetchSettings(
    Optional<String> mirror, boolean strict, boolean offline, UserCache cache, ProxyRules proxies) {

  BinaryCache binaries(AssetLog log) {
    return new BinaryCache(cache, Clock.systemUTC(), log);
  }

  /**
   * Every source, in the order in which they are asked.
   *
   * @param directory of downloads while they are under way
   */
  List<OpencodeSource> sources(BinaryCache binaries, Path directory, Progress progress) {
    var downloads =
        new Downloads(directory, new HttpAccess(proxies, Patience.usual()), Pause.SLEEP, progress);
    return Stream.concat(
            mirror.stream().map(place -> mirror(place, downloads)),
            Stream.of(
                new CachedBinary(binaries),
                GithubRelease.ofOpencode(downloads),
                NpmPackage.ofThisMachine(progress)))
        .toList();
  }

  /** Whether a mirror is an address rather than a path. */
  public static boolean isAddress(String mirror) {
    return mirror.startsWith("http://") || mirror.startsWith("https://");
  }

  private static OpencodeSource mirror(String place, Downloads downloads) {
    return isAddress(place)
        ? new MirrorAddress(URI.create(place), downloads)
        : new MirrorPath(Path.of(place));
  }
}
