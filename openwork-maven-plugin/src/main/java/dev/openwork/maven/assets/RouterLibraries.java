package dev.openwork.maven.assets;

import dev.openwork.loop.files.AtomicFile;
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
 * The staged jars on the class paths of routers. The directory of each jar is named after its
 * content, so that unchanged jars are copied once and shared by all routers. Callers must hold the
 * lock of the router.
 */
record RouterLibraries(Path directory, FileHashes hashes) {
  private static final int DIGITS = 12;

  /** Stages jars, in their order, for a router that is created in a scratch directory. */
  List<Library> stage(List<Path> jars, Path router, Path scratch) throws IOException {
    List<Library> staged = new ArrayList<>();
    for (Path jar : jars) {
      Sha256 content = hashes.of(jar);
      staged.add(new Library(reference(router, stage(jar, content, scratch)), content));
    }
    return staged;
  }

  /** Removes the jars that are not on the class path of one of these routers. */
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

  /** Returns the URL of a staged jar in the manifest of a router. */
  private static String reference(Path router, Path jar) {
    String relative = router.resolveSibling("").relativize(jar).toString().replace('\\', '/');
    try {
      return new URI(null, null, relative, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + relative + "' is not a relative URL", e);
    }
  }

  private Path stage(Path jar, Sha256 content, Path scratch) throws IOException {
    Path target = directory.resolve(content.prefix(DIGITS)).resolve(jar.getFileName());
    if (!Files.exists(target) || !hashes.of(target).equals(content)) {
      Path copy = Files.copy(jar, scratch.resolve(jar.getFileName()));
      Files.createDirectories(target.resolveSibling(""));
      AtomicFile.publish(copy, target);
    }
    return target;
  }
}
