package dev.openwork.loop.watch;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Sorts paths so that a directory and everything below it are adjacent. */
final class PathTree {
  /** Compares as text, with the separator before every other character. */
  static final Comparator<Path> ORDER = (a, b) -> compare(a.toString(), b.toString());

  private PathTree() {}

  /** Runs an action for the entries at and below a path in a map in {@link #ORDER}. */
  static <V> void below(NavigableMap<Path, V> map, Path path, BiConsumer<Path, V> action) {
    for (Map.Entry<Path, V> entry : map.tailMap(path, true).entrySet()) {
      if (!entry.getKey().startsWith(path)) {
        return;
      }
      action.accept(entry.getKey(), entry.getValue());
    }
  }

  /** Returns the paths that are not below another one, in {@link #ORDER}. */
  static SortedSet<Path> outermost(Collection<Path> paths) {
    SortedSet<Path> all = new TreeSet<>(ORDER);
    all.addAll(paths);
    SortedSet<Path> outermost = new TreeSet<>(ORDER);
    for (Path path : all) {
      if (outermost.isEmpty() || !path.startsWith(outermost.last())) {
        outermost.add(path);
      }
    }
    return outermost;
  }

  private static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      int difference = rank(a.charAt(i)) - rank(b.charAt(i));
      if (difference != 0) {
        return difference;
      }
    }
    return a.length() - b.length();
  }

  private static int rank(char character) {
    return character == File.separatorChar ? -1 : character;
  }
}
