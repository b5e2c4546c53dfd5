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
import java.util.function.Supplier;

/**
 * Fetches a binary from the first of several sources that has it, and decides whether it is to be
 * trusted: by its pinned hash, or by the one that was remembered when its publisher vouched for it.
 * One fetch of a build is under way at a time, whatever the number of checkouts.
 */
final class OpencodeFetcher {
  private final Supplier<List<OpencodeSource>> sources;
  private final BinaryCache cache;
  private final boolean offline;
  private final AssetLog log;

  /** A fetcher that asks for {@code sources} only when it must fetch: they cost time to load. */
  OpencodeFetcher(
      Supplier<List<OpencodeSource>> sources, BinaryCache cache, boolean offline, AssetLog log) {
    this.sources = sources;
    this.cache = cache;
    this.offline = offline;
    this.log = log;
  }

  static OpencodeFetcher of(
      FetchSettings settings, BinaryCache cache, AssetLog log, Progress progress) {
    return new OpencodeFetcher(
        () -> settings.sources(cache, progress), cache, settings.offline(), log);
  }

  /** What may be done with the file while nobody else fetches the same build. */
  @FunctionalInterface
  interface Use<T> {
    T of(FetchedBinary fetched) throws IOException, AssetException;
  }

  /** Fetches {@code build} to {@code file}, remembers it, and hands it on. */
  <T> T fetch(OpencodeBuild build, Optional<Sha256> pinned, Path file, Use<T> use)
      throws AssetException {
    Path lock = cache.layout().lock(build);
    try {
      return StagingLock.holding(lock, log, () -> use.of(trusted(build, pinned, file)));
    } catch (IOException e) {
      throw StagingException.unwritable(lock, e);
    }
  }

  private FetchedBinary trusted(OpencodeBuild build, Optional<Sha256> pinned, Path file)
      throws AssetException {
    Optional<Sha256> remembered = cache.remembered(build).map(RememberedBuild::sha256);
    Order order = new Order(build, pinned.or(() -> remembered));
    FetchedBinary fetched = fetchFirst(order, file);
    if (order.expected().isPresent() && !order.expected().get().equals(fetched.sha256())) {
      throw mismatch(order, pinned.isPresent(), fetched);
    }
    if (remembered.isEmpty() || !remembered.get().equals(fetched.sha256())) {
      cache.remember(build, new RememberedBuild(fetched.sha256(), fetched.source()));
    }
    return fetched;
  }

  private HashMismatchException mismatch(Order order, boolean pinned, FetchedBinary fetched) {
    OpencodeBuild build = order.build();
    Sha256 expected = order.expected().orElseThrow();
    return pinned
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

  private FetchedBinary fetchFirst(Order order, Path file) throws AssetException {
    String what = order.build().describe();
    List<String> reasons = new ArrayList<>();
    for (OpencodeSource source : sources.get()) {
      if (offline && !source.isLocal()) {
        reasons.add(source.name() + ": needs a network");
      } else if (!source.mayHave(order)) {
        reasons.add(source.name() + ": has it not");
      } else {
        log.say("fetching " + what + " from " + source.name());
        try {
          return new FetchedBinary(source.fetch(order, file), source.name());
        } catch (IOException e) {
          reasons.add(source.name() + ": " + Reasons.of(e));
          log.say(source.name() + " is passed over: " + Reasons.of(e));
        }
      }
    }
    throw offline ? SourcesException.offline(what, reasons) : SourcesException.all(what, reasons);
  }
}
