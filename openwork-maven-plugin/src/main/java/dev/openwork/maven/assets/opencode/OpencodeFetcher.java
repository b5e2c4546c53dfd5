package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.AssetLog;
import dev.openwork.maven.assets.HashMismatchException;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.StagingLock;
import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.cache.RememberedBuild;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.source.OpencodeSource;
import dev.openwork.maven.assets.source.Order;
import dev.openwork.maven.assets.source.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fetches a binary from the first of several sources that has it, and decides whether it is to be
 * trusted: by its pinned hash, or by the one that was remembered when its publisher vouched for it.
 * One fetch of a build is under way at a time, whatever the number of checkouts, unless the user's
 * cache cannot be written: then it is done without, and one line says so.
 */
final class OpencodeFetcher {
  private final Sources sources;
  private final BinaryCache cache;
  private final boolean offline;
  private final AssetLog log;

  /** A fetcher that asks for {@code sources} only when it must fetch: they cost time to load. */
  OpencodeFetcher(Sources sources, BinaryCache cache, boolean offline, AssetLog log) {
    this.sources = sources;
    this.cache = cache;
    this.offline = offline;
    this.log = log;
  }

  static OpencodeFetcher of(
      FetchSettings settings, BinaryCache cache, AssetLog log, Progress progress) {
    return new OpencodeFetcher(
        downloads -> settings.sources(cache, downloads, progress), cache, settings.offline(), log);
  }

  /** Whom to ask, in their order. */
  @FunctionalInterface
  interface Sources {
    /** With downloads in this directory while they are under way. */
    List<OpencodeSource> of(Path downloads);
  }

  /** What is wanted, and where to. */
  private record Request(OpencodeBuild build, Optional<Sha256> pinned, Order order, Path file) {}

  /**
   * Fetches {@code build} to {@code file}, beside which other files may come to lie, and remembers
   * it.
   *
   * @param keep whether the cache is to have a copy
   */
  FetchedBinary fetch(OpencodeBuild build, Optional<Sha256> pinned, Path file, boolean keep)
      throws AssetException {
    Optional<Sha256> expected =
        pinned.isPresent() ? pinned : cache.remembered(build).map(RememberedBuild::sha256);
    var request = new Request(build, pinned, new Order(build, expected), file);
    Path lock = cache.layout().lock(build);
    try {
      return StagingLock.holding(lock, log, () -> shared(request, keep));
    } catch (IOException e) {
      return alone(request, StagingException.unwritable(lock, e));
    } catch (StagingException e) {
      return alone(request, e);
    }
  }

  private FetchedBinary shared(Request request, boolean keep) throws AssetException {
    FetchedBinary fetched = trusted(request, cache.layout().downloads());
    try {
      cache.remember(request.build(), new RememberedBuild(fetched.sha256(), fetched.source()));
      if (keep) {
        cache.add(request.file(), fetched.sha256());
      }
    } catch (StagingException e) {
      leaveOutCache(e);
    }
    return fetched;
  }

  private FetchedBinary alone(Request request, StagingException why) throws AssetException {
    leaveOutCache(why);
    return trusted(request, request.file().resolveSibling("downloads"));
  }

  private void leaveOutCache(StagingException why) throws StagingException {
    if (!why.isAbout(cache.layout().root())) {
      throw why;
    }
    log.say("going on without the cache: " + why.getMessage());
  }

  private FetchedBinary trusted(Request request, Path downloads) throws AssetException {
    FetchedBinary fetched = fetchFirst(request, sources.of(downloads));
    Optional<Sha256> expected = request.order().expected();
    if (expected.isPresent() && !expected.get().equals(fetched.sha256())) {
      throw mismatch(request, expected.get(), fetched);
    }
    return fetched;
  }

  private HashMismatchException mismatch(Request request, Sha256 expected, FetchedBinary fetched) {
    OpencodeBuild build = request.build();
    return request.pinned().isPresent()
        ? HashMismatchException.pinned(
            build.describe(),
            fetched.source(),
            build.platform().toString(),
            expected,
            fetched.sha256())
        : HashMismatchException.remembered(
            build.describe(),
            fetched.source(),
            cache.layout().record(build),
            expected,
            fetched.sha256());
  }

  private FetchedBinary fetchFirst(Request request, List<OpencodeSource> asked)
      throws AssetException {
    Order order = request.order();
    String what = request.build().describe();
    List<String> reasons = new ArrayList<>();
    for (OpencodeSource source : asked) {
      if (offline && !source.isLocal()) {
        reasons.add(source.name() + ": needs a network");
      } else if (!source.mayHave(order)) {
        reasons.add(source.name() + ": has it not");
      } else {
        log.say("fetching " + what + " from " + source.name());
        try {
          Sha256 hash = source.fetch(order, request.file());
          return new FetchedBinary(hash, source.name(), source.provenance());
        } catch (IOException e) {
          reasons.add(source.name() + ": " + Reasons.of(e));
          log.say(source.name() + " is passed over: " + Reasons.of(e));
        }
      }
    }
    throw offline ? SourcesException.offline(what, reasons) : SourcesException.all(what, reasons);
  }
}
