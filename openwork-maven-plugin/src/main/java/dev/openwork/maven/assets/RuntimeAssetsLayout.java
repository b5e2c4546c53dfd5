package dev.openwork.maven.assets;

import java.nio.file.Path;

/**
 * Where everything lies below {@code .local/runtime-assets}. The server finds each program through
 * its {@code current.json}, so only these paths are a contract; the rest may move.
 */
public record RuntimeAssetsLayout(Path root) {

  /** Makes the root absolute. */
  public RuntimeAssetsLayout {
    root = root.toAbsolutePath().normalize();
  }

  /** The layout inside the project at {@code projectRoot}. */
  public static RuntimeAssetsLayout inProject(Path projectRoot) {
    return new RuntimeAssetsLayout(projectRoot.resolve(".local").resolve("runtime-assets"));
  }

  /** All that belongs to opencode. */
  public Path opencodeDirectory() {
    return root.resolve("opencode");
  }

  /** Says which opencode is staged. */
  public Path opencodeManifest() {
    return opencodeDirectory().resolve("current.json");
  }

  /** Says which router is staged. */
  public Path routerManifest() {
    return routerDirectory().resolve("current.json");
  }

  /** The router of one content. */
  public Path routerJar(Sha256 content) {
    return routerDirectory().resolve(content.prefix(12)).resolve("opencode-router.jar");
  }

  Path routerDirectory() {
    return root.resolve("opencode-router");
  }

  Path routerLock() {
    return routerDirectory().resolve(".lock");
  }
}
