package dev.openwork.maven.assets;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.LockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Packages and stages the router. The directory of the jar is named after its content, so that a
 * running router keeps its jars when another one is staged. They are removed when a third one is.
 * An instance that is used again reads only files that changed. Thread-safe, and safe for
 * concurrent processes.
 */
public final class RouterStage {
  private static final String SCRATCH = ".stage-";
  private static final String LIBRARIES = "lib";

  private final RuntimeAssetsLayout layout;
  private final Consumer<String> log;
  private final FileHashes hashes = new FileHashes();
  private final RouterLibraries libraries;

  /** Creates a stage that logs when it has to wait for another process. */
  public RouterStage(RuntimeAssetsLayout layout, Consumer<String> log) {
    this.layout = layout;
    this.log = log;
    this.libraries = new RouterLibraries(layout.routerDirectory().resolve(LIBRARIES), hashes);
  }

  /**
   * Makes a program the current router. Changes nothing on disk if it already is.
   *
   * @throws AssetException if the classes are missing or the jar cannot be written
   */
  public StagedAsset stage(RouterProgram program) throws AssetException {
    program.check();
    try {
      return LockFile.holding(
          layout.routerLock(),
          StagingException.waitingFor(layout.routerDirectory(), log),
          () -> stageLocked(program));
    } catch (IOException e) {
      throw StagingException.unwritable(layout.routerDirectory(), e);
    }
  }

  private StagedAsset stageLocked(RouterProgram program) throws IOException {
    Path scratch = Files.createTempDirectory(layout.routerDirectory(), SCRATCH);
    try {
      Path jar =
          scratch.resolve(
              "opencode-router.jar"); // same relative path to the libraries as its target
      new RouterJar(program, libraries.stage(program.jars(), jar, scratch)).write(jar);
      return publish(jar, program.version());
    } finally {
      FileTree.delete(scratch);
    }
  }

  private StagedAsset publish(Path jar, String version) throws IOException {
    Sha256 hash = Sha256.of(jar);
    Path target = layout.routerJar(hash);
    var asset = new StagedAsset(version, target, hash, Provenance.WORKSPACE, false);
    Path manifest = layout.routerManifest();
    CurrentManifest content = CurrentManifest.of(asset, manifest);
    boolean intact = Files.exists(target) && hashes.of(target).equals(hash);
    Optional<CurrentManifest> previous = CurrentManifest.read(manifest);
    if (intact && previous.equals(Optional.of(content))) {
      return asset;
    }
    if (!intact) {
      Files.createDirectories(target.resolveSibling(""));
      AtomicFile.publish(jar, target);
    }
    content.write(manifest);
    if (!previous.equals(Optional.of(content))) {
      removeAllBut(target, previous);
    }
    return asset.asChanged();
  }

  private void removeAllBut(Path current, Optional<CurrentManifest> previous) throws IOException {
    Path manifest = layout.routerManifest();
    List<Path> jars =
        Stream.concat(Stream.of(current), previous.stream().map(old -> old.program(manifest)))
            .toList();
    List<Path> kept = jars.stream().map(jar -> jar.resolveSibling("").normalize()).toList();
    List<Path> stale;
    try (Stream<Path> children = Files.list(layout.routerDirectory())) {
      stale =
          children
              .filter(Files::isDirectory)
              .filter(child -> !child.getFileName().toString().startsWith(SCRATCH))
              .filter(child -> !child.endsWith(LIBRARIES))
              .filter(child -> !kept.contains(child))
              .toList();
    }
    for (Path each : stale) {
      FileTree.delete(each);
    }
    libraries.removeAllBut(jars);
  }
}
