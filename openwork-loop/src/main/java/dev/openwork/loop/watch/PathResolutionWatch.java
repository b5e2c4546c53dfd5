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
 * The directory entries by which the system finds a path: one name in each directory on the way,
 * and in those that links on the way lead to. Each is watched for that name alone, so that a path
 * that is missing, renamed above or pointed elsewhere is noticed, and nothing beside it is.
 */
final class PathResolutionWatch {
  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final Registrations registrations;
  private final Path goal;
  private final Set<Registration> found;
  private final Deque<Path> names = new ArrayDeque<>();
  private int links;

  /**
   * A trail not yet followed.
   *
   * @param goal what to look at when an entry on the way changes
   * @param found gets what is registered
   */
  PathResolutionWatch(Registrations registrations, Path goal, Set<Registration> found) {
    this.registrations = registrations;
    this.goal = goal;
    this.found = found;
  }

  /**
   * Registers every entry from a directory, which is no link, to a path, or up to what is missing.
   */
  void follow(Path directory, Path path) throws IOException {
    Path current = enter(directory, path);
    while (!names.isEmpty()) {
      Path name = names.pop();
      if (name.toString().equals("..")) {
        current = current.getParent() == null ? current : current.getParent();
      } else if (!name.toString().isEmpty() && !name.toString().equals(".")) {
        registrations.add(current, Interest.inOne(name, goal), found);
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
    if (++links > MOST_LINKS) {
      return Optional.empty();
    }
    try {
      return Optional.of(enter(directory, Files.readSymbolicLink(entry)));
    } catch (IOException vanished) {
      return Optional.empty();
    }
  }

  /** Puts a path's names first and answers the directory that they start from. */
  private Path enter(Path directory, Path path) {
    List<Path> ahead = new ArrayList<>();
    path.forEach(ahead::add);
    Collections.reverse(ahead);
    ahead.forEach(names::push);
    Path top = path.getRoot();
    return top == null ? directory : top;
  }
}
