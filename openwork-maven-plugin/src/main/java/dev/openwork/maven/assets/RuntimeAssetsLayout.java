package dev.openwork.maven.assets;

import java.nio.file.Path;

/**
 * The paths in the directory of runtime assets. The server locates each program by its {@code
 * current.json}, so that only the paths of these files are part of an interface.
 *
 * @param root absolute path of the directory
 */
public record RuntimeAssetsLayout(Path root) {

  /** Creates a layout, and makes the root absolute. */
  public RuntimeAssetsLayout {
    root = root.toAbsolutePath().normalize();
  }

  /** Returns the default layout of a project. */
  public static RuntimeAssetsLayout inProject(Path projectRoot) {
    return new RuntimeAssetsLayout(projectRoot.resolve(".local").resolve("runtime-assets"));
  }

  /** Returns the directory of opencode. */
  public Path opencodeDirectory() {
    return root.resolve("opencode");
  }

  /** Returns the manifest of the staged opencode. */
  public Path opencodeManifest() {
    return opencodeDirectory().resolve("current.json");
  }

  /** Returns the manifest of the staged router. */
  public Path routerManifest() {
    return routerDirectory().resolve("current.json");
  }

  /** Returns the jar of a router with the given content. */
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
