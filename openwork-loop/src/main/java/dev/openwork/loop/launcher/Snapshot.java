package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The contents of class directories at a point in time, so that a generation that loads a class
 * late gets the version that belongs to it. Classes are kept in memory; a file is written to disk
 * only when its URL is requested. Thread-safe.
 */
final class Snapshot {
  private final List<Path> origins;
  private final Path root;
  private volatile List<NavigableMap<String, SnapshotFile>> directories;
  private volatile boolean deleted;
  private volatile boolean retained;

  /**
   * Creates a snapshot.
   *
   * @param origins the class directories
   * @param directories the files of each class directory, by path with slashes
   * @param root a directory for files on disk; does not exist yet
   */
  Snapshot(List<Path> origins, List<NavigableMap<String, SnapshotFile>> directories, Path root) {
    this.origins = List.copyOf(origins);
    this.directories = List.copyOf(directories);
    this.root = root;
  }

  /** Returns the first location of a file in the class directories. */
  Optional<SnapshotLocation> find(String file) {
    List<NavigableMap<String, SnapshotFile>> now = directories;
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).containsKey(file)) {
        return Optional.of(new SnapshotLocation(i, file));
      }
    }
    return Optional.empty();
  }

  /** Returns the class file at a location; throws an exception if it is missing. */
  SnapshotClass classFile(SnapshotLocation location) {
    if (directories.get(location.directory()).get(location.file()) instanceof SnapshotClass found) {
      return found;
    }
    throw new IllegalArgumentException("No class file at " + location);
  }

  /** Returns the class directory of a location. */
  Path origin(SnapshotLocation location) {
    return origins.get(location.directory());
  }

  /** Returns a text that changes when a file, or any file in a directory, changes. */
  String version(String path) {
    StringBuilder version = new StringBuilder();
    for (NavigableMap<String, SnapshotFile> files : directories) {
      filesAt(files, path)
          .forEach((file, content) -> version.append(file).append(content.version()).append('|'));
    }
    return version.toString();
  }

  /** Returns the URLs of a file or directory on disk, in the order of the class directories. */
  synchronized List<URL> locate(String path) {
    try {
      List<URL> found = new ArrayList<>();
      for (int i = 0; i < directories.size(); i++) {
        if (writeTo(i, path)) {
          found.add(url(i, path));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }

  /** Replaces class files atomically and returns the previous ones. */
  synchronized Map<SnapshotLocation, SnapshotClass> replace(
      Map<SnapshotLocation, SnapshotClass> files) throws IOException {
    List<NavigableMap<String, SnapshotFile>> next = new ArrayList<>(directories);
    Map<SnapshotLocation, SnapshotClass> replaced = new HashMap<>();
    for (Map.Entry<SnapshotLocation, SnapshotClass> file : files.entrySet()) {
      SnapshotLocation location = file.getKey();
      replaced.put(location, classFile(location));
      NavigableMap<String, SnapshotFile> changed = new TreeMap<>(next.get(location.directory()));
      changed.put(location.file(), file.getValue());
      next.set(location.directory(), changed);
      Files.deleteIfExists(target(location.directory(), location.file()));
    }
    directories = List.copyOf(next);
    return replaced;
  }

  /** Returns all files. */
  Stream<SnapshotFile> files() {
    return directories.stream().flatMap(directory -> directory.values().stream());
  }

  /** Returns whether {@link #delete} was called. */
  boolean isDeleted() {
    return deleted;
  }

  /** Makes {@link #delete} leave the files on disk, which are used until the JVM exits. */
  void retain() {
    retained = true;
  }

  /** Deletes the files on disk. */
  synchronized void delete() throws IOException {
    deleted = true;
    if (!retained) {
      FileTree.delete(root);
    }
  }

  private boolean writeTo(int directory, String path) throws IOException {
    SortedMap<String, SnapshotFile> files = filesAt(directories.get(directory), path);
    for (Map.Entry<String, SnapshotFile> file : files.entrySet()) {
      writeTo(file.getValue(), target(directory, file.getKey()));
    }
    return path.isEmpty() || !files.isEmpty();
  }

  /** Returns the file at a path, or all files below it. */
  private static SortedMap<String, SnapshotFile> filesAt(
      NavigableMap<String, SnapshotFile> files, String path) {
    if (path.isEmpty() || files.containsKey(path)) {
      return path.isEmpty() ? files : files.subMap(path, true, path, true);
    }
    String prefix = path.endsWith("/") ? path : path + "/";
    return files.subMap(prefix, prefix + Character.MAX_VALUE);
  }

  private static void writeTo(SnapshotFile file, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      file.writeTo(target);
    }
  }

  private URL url(int directory, String path) throws MalformedURLException {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String url = target(directory, plain).toUri().toString();
    boolean slash = path.isEmpty() || path.endsWith("/");
    // A directory's URI ends with a slash; the URL does only if the requested path does.
    return new URL(
        slash == url.endsWith("/") ? url : slash ? url + "/" : url.replaceFirst("/$", ""));
  }

  private Path target(int directory, String file) {
    return root.resolve(String.valueOf(directory)).resolve(file);
  }
}
