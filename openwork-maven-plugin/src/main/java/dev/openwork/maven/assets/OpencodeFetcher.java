package dev.openwork.maven.assets;

import dev.openwork.maven.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fetches a binary from the first of several sources that has it, into a scratch directory beside
 * its target. Whoever calls it holds the target's lock, so scratch directories found there are
 * those of builds that died.
 */
final class OpencodeFetcher {
  private static final String SCRATCH = ".fetch-";

  private final List<OpencodeSource> sources;
  private final AssetLog log;

  OpencodeFetcher(List<OpencodeSource> sources, AssetLog log) {
    this.sources = List.copyOf(sources);
    this.log = log;
  }

  /**
   * Fetches {@code build} below {@code directory} and puts it in place once its hash is found
   * right.
   */
  Sha256 fetch(OpencodeBuild build, StagedBinary binary, Path directory)
      throws IOException, AssetException {
    removeLitter(directory);
    Path scratch = Files.createTempDirectory(directory, SCRATCH);
    try {
      Path file = scratch.resolve(build.platform().binaryName());
      Sha256 hash = fetchFirst(build, binary, file);
      binary.replaceWith(file, hash);
      return hash;
    } finally {
      FileTree.delete(scratch);
    }
  }

  private Sha256 fetchFirst(OpencodeBuild build, StagedBinary binary, Path file)
      throws AssetException {
    List<String> reasons = new ArrayList<>();
    for (OpencodeSource source : sources) {
      log.say("fetching " + build.describe() + " from " + source.name());
      try {
        Sha256 actual = source.fetch(build, file);
        check(build, binary, actual, source);
        return actual;
      } catch (IOException e) {
        reasons.add(source.name() + ": " + Reasons.of(e));
        log.say(source.name() + " is passed over: " + Reasons.of(e));
      }
    }
    throw new SourcesException(build, reasons);
  }

  private static void check(
      OpencodeBuild build, StagedBinary binary, Sha256 actual, OpencodeSource source)
      throws HashMismatchException {
    if (!binary.isWanted(actual)) {
      throw new HashMismatchException(build, binary.pinned().orElseThrow(), actual, source.name());
    }
  }

  private static void removeLitter(Path directory) throws IOException {
    List<Path> litter;
    try (Stream<Path> children = Files.list(directory)) {
      litter =
          children.filter(child -> child.getFileName().toString().startsWith(SCRATCH)).toList();
    }
    for (Path each : litter) {
      FileTree.delete(each);
    }
  }
}
