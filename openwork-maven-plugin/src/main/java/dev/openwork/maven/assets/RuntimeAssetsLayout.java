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

  /** Says which opencode is staged. */
  public Path opencodeManifest() {
    return root.resolve("opencode").resolve("current.json");
  }

  /** The opencode program of one build. */
  public Path opencodeBinary(OpencodeBuild build) {
    return opencodePlatform(build)
        .resolve(build.version().tag())
        .resolve(build.platform().binaryName());
  }

  /** Says which router is staged. */
  public Path routerManifest() {
    return routerDirectory().resolve("current.json");
  }

  /** The router of one content. */
  public Path routerJar(Sha256 content) {
    return routerDirectory().resolve(content.prefix(12)).resolve("opencode-router.jar");
  }

  Path opencodePlatform(OpencodeBuild build) {
    return root.resolve("opencode").resolve(build.platform().toString());
  }

  Path opencodeStamp(OpencodeBuild build) {
    return opencodeBinary(build).resolveSibling("verified");
  }

  Path opencodeLock(OpencodeBuild build) {
    return opencodePlatform(build).resolve(".lock");
  }

  Path routerDirectory() {
    return root.resolve("opencode-router");
  }

  Path routerLock() {
    return routerDirectory().resolve(".lock");
  }
}
