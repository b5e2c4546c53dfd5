package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.source.CachedBinary;
import dev.openwork.maven.assets.source.Downloader;
import dev.openwork.maven.assets.source.GithubRelease;
import dev.openwork.maven.assets.source.HttpAccess;
import dev.openwork.maven.assets.source.MirrorAddress;
import dev.openwork.maven.assets.source.MirrorPath;
import dev.openwork.maven.assets.source.NpmPackage;
import dev.openwork.maven.assets.source.OpencodeSource;
import dev.openwork.maven.assets.source.ProgressListener;
import dev.openwork.maven.assets.source.ProxyRules;
import dev.openwork.maven.assets.source.Retries;
import dev.openwork.maven.assets.source.RetryPolicy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The settings for fetching opencode.
 *
 * @param mirror a file, a directory or an HTTP address that is tried first
 * @param strict whether builds without a pinned hash are rejected
 * @param offline whether only local sources are tried
 * @param cache the cache of the user
 * @param proxies the proxies for HTTP
 */
public record FetchSettings(
    Optional<String> mirror, boolean strict, boolean offline, UserCache cache, ProxyRules proxies) {

  BinaryCache binaries(Consumer<String> log) {
    return new BinaryCache(cache, Clock.systemUTC(), log);
  }

  /**
   * Returns all sources in the order in which they are tried.
   *
   * @param directory directory of unfinished downloads
   */
  List<OpencodeSource> sources(BinaryCache binaries, Path directory, ProgressListener progress) {
    var downloads =
        new Downloader(
            directory, new HttpAccess(proxies, RetryPolicy.standard()), Retries.SLEEP, progress);
    return Stream.concat(
            mirror.stream().map(place -> mirror(place, downloads)),
            Stream.of(
                new CachedBinary(binaries),
                GithubRelease.ofOpencode(downloads),
                NpmPackage.ofThisMachine(progress)))
        .toList();
  }

  /** Returns whether a mirror is an HTTP address rather than a path. */
  public static boolean isAddress(String mirror) {
    return mirror.startsWith("http://") || mirror.startsWith("https://");
  }

  private static OpencodeSource mirror(String place, Downloader downloads) {
    return isAddress(place)
        ? new MirrorAddress(URI.create(place), downloads)
        : new MirrorPath(Path.of(place));
  }
}
