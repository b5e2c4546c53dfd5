package dev.openwork.loop.watch;

import dev.openwork.loop.files.Outputs;
import dev.openwork.loop.watch.Registrations.Registration;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotLinkException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Watches every directory on which the files below the roots depend and converts events into paths
 * to examine. A directory is registered before it is listed, and a new registration reports its
 * path, so no change is missed. Not thread-safe.
 */
final class WatchedTree implements Closeable {
  private final Set<Path> roots;
  private final Outputs outputs;
  private final EventSource events;
  private final Registrations registrations;

  private WatchedTree(Collection<Path> roots, Outputs outputs, EventSource events) {
    this.roots = PathTree.outermost(roots);
    this.outputs = outputs;
    this.events = events;
    this.registrations = new Registrations(events);
  }

  /** Starts to watch; closes the event source if that fails. */
  static WatchedTree of(Collection<Path> roots, Outputs outputs, EventSource events)
      throws IOException {
    WatchedTree tree = new WatchedTree(roots, outputs, events);
    try {
      for (Path root : tree.roots) {
        tree.cover(root);
      }
      return tree;
    } catch (IOException e) {
      events.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    events.close();
  }

  /** Waits for events and returns the paths to examine; empty if the events are irrelevant. */
  Set<Path> take() throws InterruptedException, IOException {
    WatchKey key = events.take();
    Set<Interest> interests = registrations.of(key);
    Set<Path> touched = new HashSet<>();
    for (WatchEvent<?> event : key.pollEvents()) {
      for (Interest interest : interests) {
        if (event.context() instanceof Path name) {
          interest.touchedBy(name).ifPresent(touched::add);
        } else {
          touched.add(interest.path());
        }
      }
    }
    if (!key.reset()) {
      interests.forEach(interest -> touched.add(interest.path()));
    }
    return examine(touched);
  }

  private Set<Path> examine(Set<Path> touched) throws IOException {
    Set<Path> relevant = new HashSet<>();
    for (Path path : touched) {
      if (outputs.hideFromAll(path, roots)) {
        continue;
      }
      Optional<BasicFileAttributes> found =
          FileTreeWalk.attributes(path, LinkOption.NOFOLLOW_LINKS);
      boolean watched = registrations.has(path);
      boolean directory = found.isPresent() && found.get().isDirectory();
      if (watched || directory || !EditorTempFiles.matches(path)) {
        relevant.add(path);
      }
      if (watched || directory || (found.isPresent() && found.get().isSymbolicLink())) {
        cover(path);
      }
    }
    return relevant;
  }

  /** Registers the directories at and below a path and drops those that no longer exist. */
  private void cover(Path path) throws IOException {
    Set<Registration> found = new HashSet<>();
    if (roots.contains(path)) {
      Path absolute = path.toAbsolutePath();
      new PathResolutionWatch(registrations, path, found).watch(absolute.getRoot(), absolute);
    }
    FileTreeWalk.walk(
        path,
        outputs,
        new FileTreeWalk.Visitor() {
          @Override
          public void directory(Path directory) throws IOException {
            registrations.add(directory, Interest.inAllOf(directory), found);
          }

          @Override
          public void link(Path link) throws IOException {
            followLink(link, found);
          }
        });
    registrations.retain(path, found);
  }

  private void followLink(Path link, Set<Registration> found) throws IOException {
    try {
      Path directory = link.toAbsolutePath().resolveSibling("").toRealPath();
      new PathResolutionWatch(registrations, link, found)
          .watch(directory, Files.readSymbolicLink(link));
    } catch (IOException e) {
      if (!FileTreeWalk.isMissing(e) && !(e instanceof NotLinkException)) {
        throw e;
      }
    }
  }
}
