package dev.openwork.maven.assets.opencode;

import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.UntrustedException;
import dev.openwork.maven.assets.cache.BinaryCache;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.source.FetchRequest;
import dev.openwork.maven.assets.source.OpencodeSource;
import dev.openwork.maven.assets.source.ProgressListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches a binary from the first source that has it, and verifies it: against its pinned hash, or
 * against the hash that was recorded when it was fetched for the first time and matched the hash of
 * its publisher. Only one process fetches a build at a time, whatever the number of checkouts. If
 * the user's cache cannot be written, the fetcher logs that and continues without the cache and its
 * lock.
 */
final class OpencodeFetcher {
  private final Sources sources;
  private final BinaryCache cache;
  private final boolean offline;
  private final Consumer<String> log;

  /** Creates a fetcher that gets the sources only if it must fetch, because they load slowly. */
  OpencodeFetcher(Sources sources, BinaryCache cache, boolean offline, Consumer<String> log) {
    this.sources = sources;
    this.cache = cache;
    this.offline = offline;
    this.log = log;
  }

  static OpencodeFetcher of(
      FetchSettings settings, BinaryCache cache, Consumer<String> log, ProgressListener progress) {
    return new OpencodeFetcher(
        downloads -> settings.sources(cache, downloads, progress), cache, settings.offline(), log);
  }

  /** Supplies the sources in the order in which they are tried. */
  @FunctionalInterface
  interface Sources {
    /** Returns sources with their unfinished downloads in a directory. */
    List<OpencodeSource> of(Path downloads);
  }

  /** The binary of a fetch, the name of its source, and the word for the manifest. */
  record Fetched(Sha256 sha256, String source, Provenance provenance) {}

  /** What to fetch, and the file to write. */
  private record Task(FetchRequest request, Optional<Sha256> pinned, Path file) {}

  /**
   * Fetches a build and records it. May create other files in the directory of {@code file}.
   *
   * @param cached whether to add a copy to the cache
   */
  Fetched fetch(OpencodeBuild build, Optional<Sha256> pinned, Path file, boolean cached)
      throws AssetException {
    Optional<Sha256> expected =
        pinned.isPresent() ? pinned : cache.remembered(build).map(BinaryCache.Build::sha256);
    var task = new Task(new FetchRequest(build, expected), pinned, file);
    Path lock = cache.layout().lock(build);
    try {
      return LockFile.holding(
          lock,
          StagingException.waitingFor(build.describe(), log),
          () -> fetchShared(task, cached));
    } catch (IOException e) {
      return fetchAlone(task, StagingException.unwritable(lock, e));
    } catch (StagingException e) {
      return fetchAlone(task, e);
    }
  }

  private Fetched fetchShared(Task task, boolean cached) throws AssetException {
    Fetched fetched = fetchVerified(task, cache.layout().downloads());
    try {
      cache.remember(
          task.request().build(), new BinaryCache.Build(fetched.sha256(), fetched.source()));
      if (cached) {
        cache.add(task.file(), fetched.sha256());
      }
    } catch (StagingException e) {
      logWithoutCache(e);
    }
    return fetched;
  }

  private Fetched fetchAlone(Task task, StagingException why) throws AssetException {
    logWithoutCache(why);
    return fetchVerified(task, task.file().resolveSibling("downloads"));
  }

  private void logWithoutCache(StagingException why) throws StagingException {
    if (!why.isAbout(cache.layout().root())) {
      throw why;
    }
    log.accept("continuing without the cache: " + why.getMessage());
  }

  private Fetched fetchVerified(Task task, Path downloads) throws AssetException {
    Fetched fetched = fetchFirst(task, sources.of(downloads));
    Optional<Sha256> expected = task.request().expected();
    if (expected.isPresent() && !expected.get().equals(fetched.sha256())) {
      throw mismatch(task, expected.get(), fetched);
    }
    return fetched;
  }

  private UntrustedException mismatch(Task task, Sha256 expected, Fetched fetched) {
    OpencodeBuild build = task.request().build();
    return task.pinned().isPresent()
        ? UntrustedException.pinned(
            build.describe(),
            fetched.source(),
            build.platform().toString(),
            expected,
            fetched.sha256())
        : UntrustedException.remembered(
            build.describe(),
            fetched.source(),
            cache.layout().record(build),
            expected,
            fetched.sha256());
  }

  private Fetched fetchFirst(Task task, List<OpencodeSource> tried) throws AssetException {
    FetchRequest request = task.request();
    String what = request.build().describe();
    List<String> reasons = new ArrayList<>();
    for (OpencodeSource source : tried) {
      if (offline && !source.isLocal()) {
        reasons.add(source.name() + ": requires a network");
      } else if (!source.mayHave(request)) {
        reasons.add(source.name() + ": does not have it");
      } else {
        log.accept("fetching " + what + " from " + source.name());
        try {
          Sha256 hash = source.fetch(request, task.file());
          return new Fetched(hash, source.name(), source.provenance());
        } catch (IOException e) {
          reasons.add(source.name() + ": " + Reasons.of(e));
          log.accept(source.name() + " is skipped: " + Reasons.of(e));
        }
      }
    }
    throw offline ? SourcesException.offline(what, reasons) : SourcesException.all(what, reasons);
  }
}
