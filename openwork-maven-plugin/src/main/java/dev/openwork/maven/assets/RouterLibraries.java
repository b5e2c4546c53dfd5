package dev.openwork.maven.assets;

import dev.openwork.loop.files.FileTree;
import dev.openwork.maven.assets.RouterJar.Library;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The jars that staged routers run with, each in a directory named after its content, so that one
 * that did not change is copied once and shared by all routers. Whoever calls holds the router's
 * lock.
 */
record RouterLibraries(Path directory, FileHashes hashes) {
  private static final int DIGITS = 12;

  /** Stages the jars, in their order, for the {@code router} that is made in {@code scratch}. */
  List<Library> stage(List<Path> jars, Path router, Path scratch) throws IOException {
    List<Library> staged = new ArrayList<>();
    for (Path jar : jars) {
      Sha256 content = hashes.of(jar);
      staged.add(new Library(reference(router, stage(jar, content, scratch)), content));
    }
    return staged;
  }

  /** Removes the jars that none of these routers names. */
  void removeAllBut(List<Path> routers) throws IOException {
    Set<Path> kept = new HashSet<>();
    for (Path router : routers) {
      if (Files.exists(router)) {
        StagedLibraries.of(router)
            .keySet()
            .forEach(it -> kept.add(it.resolveSibling("").normalize()));
      }
    }
    if (!Files.isDirectory(directory)) {
      return;
    }
    List<Path> stale;
    try (Stream<Path> children = Files.list(directory)) {
      stale = children.filter(child -> !kept.contains(child)).toList();
    }
    for (Path each : stale) {
      FileTree.delete(each);
    }
  }

  /** How the manifest of {@code router} names a staged jar. */
  private static String reference(Path router, Path jar) {
    String relative = router.resolveSibling("").relativize(jar).toString().replace('\\', '/');
    try {
      return new URI(null, null, relative, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + relative + "' is no relative URL", e);
    }
  }

  private Path stage(Path jar, Sha256 content, Path scratch) throws IOException {
    Path target = directory.resolve(content.prefix(DIGITS)).resolve(jar.getFileName());
    if (!Files.exists(target) || !hashes.of(target).equals(content)) {
      Path copy = Files.copy(jar, scratch.resolve(jar.getFileName()));
      Files.createDirectories(target.resolveSibling(""));
      AtomicFiles.publish(copy, target);
    }
    return target;
  }
}
