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
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Class directories as they were at a moment, so that a generation that loads a class late still
 * gets the bytes it was born with. Classes come from memory; a file is laid down on disk only when
 * somebody asks for its URL. Thread-safe.
 */
final class Snapshot {
  private final List<Path> origins;
  private final Path root;
  private volatile List<NavigableMap<String, FrozenFile>> directories;
  private volatile boolean deleted;

  /**
   * A snapshot of these files.
   *
   * @param origins the class directories
   * @param directories for each of them its files, by path with slashes
   * @param root where to lay files down; not there yet
   */
  Snapshot(List<Path> origins, List<NavigableMap<String, FrozenFile>> directories, Path root) {
    this.origins = List.copyOf(origins);
    this.directories = List.copyOf(directories);
    this.root = root;
  }

  /** The first place of a file in the class directories. */
  Optional<FrozenPlace> find(String file) {
    List<NavigableMap<String, FrozenFile>> now = directories;
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).containsKey(file)) {
        return Optional.of(new FrozenPlace(i, file));
      }
    }
    return Optional.empty();
  }

  /** The class file at a place; fails if there is none. */
  FrozenClass classFile(FrozenPlace place) {
    if (directories.get(place.directory()).get(place.file()) instanceof FrozenClass found) {
      return found;
    }
    throw new IllegalArgumentException("no class file at " + place);
  }

  /** The class directory that a place was frozen from. */
  Path origin(FrozenPlace place) {
    return origins.get(place.directory());
  }

  /** Where files, or directories, of this path lie on disk, in the order of class directories. */
  synchronized List<URL> locate(String path) {
    try {
      List<URL> found = new ArrayList<>();
      for (int i = 0; i < directories.size(); i++) {
        if (layDown(i, path)) {
          found.add(url(i, path));
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay down " + path, e);
    }
  }

  /** Exchanges class files, all at once; answers those that were there. */
  synchronized Map<FrozenPlace, FrozenClass> replace(Map<FrozenPlace, FrozenClass> files)
      throws IOException {
    List<NavigableMap<String, FrozenFile>> next = new ArrayList<>(directories);
    Map<FrozenPlace, FrozenClass> replaced = new HashMap<>();
    for (Map.Entry<FrozenPlace, FrozenClass> file : files.entrySet()) {
      FrozenPlace place = file.getKey();
      replaced.put(place, classFile(place));
      NavigableMap<String, FrozenFile> changed = new TreeMap<>(next.get(place.directory()));
      changed.put(place.file(), file.getValue());
      next.set(place.directory(), changed);
      Files.deleteIfExists(target(place.directory(), place.file()));
    }
    directories = List.copyOf(next);
    return replaced;
  }

  /** All of its files. */
  Stream<FrozenFile> files() {
    return directories.stream().flatMap(directory -> directory.values().stream());
  }

  /** Whether nobody needs it any more. */
  boolean isDeleted() {
    return deleted;
  }

  /** Removes what was laid down. */
  synchronized void delete() throws IOException {
    deleted = true;
    FileTree.delete(root);
  }

  private boolean layDown(int directory, String path) throws IOException {
    NavigableMap<String, FrozenFile> files = directories.get(directory);
    FrozenFile file = files.get(path);
    if (file != null) {
      layDown(file, target(directory, path));
      return true;
    }
    String prefix = path.isEmpty() || path.endsWith("/") ? path : path + "/";
    boolean found = path.isEmpty();
    for (Map.Entry<String, FrozenFile> below : files.tailMap(prefix).entrySet()) {
      if (!below.getKey().startsWith(prefix)) {
        break;
      }
      layDown(below.getValue(), target(directory, below.getKey()));
      found = true;
    }
    return found;
  }

  private static void layDown(FrozenFile file, Path target) throws IOException {
    if (!Files.exists(target)) {
      Files.createDirectories(target.getParent());
      file.layDown(target);
    }
  }

  private URL url(int directory, String path) throws MalformedURLException {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String url = target(directory, plain).toUri().toString();
    boolean slash = path.isEmpty() || path.endsWith("/");
    // A directory's URI ends with a slash; its resource's URL does so only if that was asked for.
    return new URL(
        slash == url.endsWith("/") ? url : slash ? url + "/" : url.replaceFirst("/$", ""));
  }

  private Path target(int directory, String file) {
    return root.resolve(String.valueOf(directory)).resolve(file);
  }
}
