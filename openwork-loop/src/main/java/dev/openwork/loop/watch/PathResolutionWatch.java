package dev.openwork.loop.watch;

import dev.openwork.loop.watch.Registrations.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Watches the directory entries that the system uses to resolve a path: one name in each parent
 * directory, including those behind links. Only these names are watched, so that a missing path, a
 * renamed parent and a changed link are detected without events for sibling files.
 */
final class PathResolutionWatch {
  /** The limit of Linux. */
  private static final int MAX_LINKS = 40;

  private final Registrations registrations;
  private final Path target;
  private final Set<Registration> found;
  private final Deque<Path> names = new ArrayDeque<>();
  private int links;

  /**
   * Creates a watch without registrations.
   *
   * @param target the path to examine when an entry changes
   * @param found receives the registrations
   */
  PathResolutionWatch(Registrations registrations, Path target, Set<Registration> found) {
    this.registrations = registrations;
    this.target = target;
    this.found = found;
  }

  /** Registers every entry from a directory to a path, or to the first missing one. */
  void watch(Path directory, Path path) throws IOException {
    Path current = enter(directory, path);
    while (!names.isEmpty()) {
      Path name = names.pop();
      if (name.toString().equals("..")) {
        current = current.getParent() == null ? current : current.getParent();
      } else if (!name.toString().isEmpty() && !name.toString().equals(".")) {
        registrations.add(current, Interest.inOne(name, target), found);
        Optional<Path> next = step(current, name);
        if (next.isEmpty()) {
          return;
        }
        current = next.get();
      }
    }
  }

  private Optional<Path> step(Path directory, Path name) throws IOException {
    Path entry = directory.resolve(name);
    Optional<BasicFileAttributes> attributes =
        FileTreeWalk.attributes(entry, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isEmpty() || !attributes.get().isSymbolicLink()) {
      return attributes.map(present -> entry);
    }
    if (++links > MAX_LINKS) {
      return Optional.empty();
    }
    try {
      return Optional.of(enter(directory, Files.readSymbolicLink(entry)));
    } catch (IOException deleted) {
      return Optional.empty();
    }
  }

  /** Pushes a path's names and returns the directory that they start from. */
  private Path enter(Path directory, Path path) {
    List<Path> ahead = new ArrayList<>();
    path.forEach(ahead::add);
    Collections.reverse(ahead);
    ahead.forEach(names::push);
    Path top = path.getRoot();
    return top == null ? directory : top;
  }
}
