package dev.openwork.maven.assets;

import dev.openwork.maven.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packs and stages the router. The jar's directory is named after its content, so a running router
 * keeps its own jar when a new one is staged; that one survives one further change, then it is
 * removed. Safe for use by several threads and processes.
 */
public final class RouterStage {
  private static final String SCRATCH = ".stage-";

  private final RuntimeAssetsLayout layout;
  private final AssetLog log;

  /** A stage that writes below {@code layout} and tells {@code log} when it has to wait. */
  public RouterStage(RuntimeAssetsLayout layout, AssetLog log) {
    this.layout = layout;
    this.log = log;
  }

  /**
   * Makes a jar of {@code classes}, run by {@code mainClass}, the current router. Classes that were
   * staged already change nothing on disk.
   *
   * @throws AssetException when the classes are not there or the jar cannot be written
   */
  public StagedAsset stage(Path classes, String mainClass, String version) throws AssetException {
    check(classes, mainClass);
    var router = new RouterJar(classes, mainClass, version);
    try {
      return StagingLock.holding(layout.routerLock(), log, () -> stageLocked(router));
    } catch (IOException e) {
      throw StagingException.unwritable(layout.routerDirectory(), e);
    }
  }

  private StagedAsset stageLocked(RouterJar router) throws IOException {
    Path scratch = Files.createTempDirectory(layout.routerDirectory(), SCRATCH);
    try {
      Path jar = scratch.resolve("opencode-router.jar");
      router.write(jar);
      return publish(jar, router.version());
    } finally {
      FileTree.delete(scratch);
    }
  }

  private static void check(Path classes, String mainClass) throws StagingException {
    if (!Files.isDirectory(classes)) {
      throw StagingException.classes(classes, "no such directory");
    }
    if (!Files.exists(classes.resolve(mainClass.replace('.', '/') + ".class"))) {
      throw StagingException.classes(classes, "holds no class " + mainClass);
    }
  }

  private StagedAsset publish(Path jar, String version) throws IOException {
    Sha256 hash = Sha256.of(jar);
    Path target = layout.routerJar(hash);
    var asset = new StagedAsset(version, target, hash, false);
    Path manifest = layout.routerManifest();
    CurrentManifest content = CurrentManifest.of(asset, manifest);
    boolean intact = Files.exists(target) && Sha256.of(target).equals(hash);
    Optional<CurrentManifest> previous = CurrentManifest.read(manifest);
    if (intact && previous.equals(Optional.of(content))) {
      return asset;
    }
    if (!intact) {
      Files.createDirectories(target.resolveSibling(""));
      AtomicFiles.publish(jar, target);
    }
    content.write(manifest);
    removeAllBut(target, previous);
    return asset.asChanged();
  }

  private void removeAllBut(Path current, Optional<CurrentManifest> previous) throws IOException {
    Path directory = layout.routerDirectory();
    List<Path> kept =
        Stream.concat(
                Stream.of(current), previous.stream().map(old -> directory.resolve(old.path())))
            .map(jar -> jar.resolveSibling("").normalize())
            .toList();
    List<Path> stale;
    try (Stream<Path> children = Files.list(directory)) {
      stale =
          children
              .filter(Files::isDirectory)
              .filter(child -> !child.getFileName().toString().startsWith(SCRATCH))
              .filter(child -> !kept.contains(child))
              .toList();
    }
    for (Path each : stale) {
      FileTree.delete(each);
    }
  }
}
