package dev.openwork.loop.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A watch and an index of the same roots, used like in the loop. */
record WatchedFiles(DirectoryWatch watch, FileIndex index) implements AutoCloseable {
  static WatchedFiles of(Collection<Path> roots) throws IOException {
    return of(DirectoryWatch.of(roots), roots);
  }

  static WatchedFiles of(DirectoryWatch watch, Collection<Path> roots) throws IOException {
    return new WatchedFiles(watch, FileIndex.of(roots));
  }

  /** Waits for changes of these files and returns all changes until then. */
  Set<Path> awaitChange(Path... files) throws Exception {
    Set<Path> changed = new TreeSet<>();
    while (!changed.containsAll(Set.of(files))) {
      changed.addAll(index.refresh(watch.await().paths()));
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }

  /** Writes a file that contains its own path, and creates its parent directories. */
  static Path write(Path file) throws IOException {
    return write(file, file.toString());
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(file, text);
  }
}
