package dev.openwork.loop.launcher;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds classes and resources of the project for libraries that search them through their own class
 * loader, which is the JVM's: logging configuration, service providers, {@code Class.forName}.
 * Resources of the project precede those of libraries, as on a flat class path.
 *
 * <p>Libraries keep what they find. So a new generation in the same JVM would be wrong once a
 * library has found a class of a generation, or when a resource changes that a library has searched
 * for. Thread-safe.
 */
final class LibraryLookups {
  /** The name for which a loader of the project asks its parent, after its own search. */
  private static final ThreadLocal<@Nullable String> PASSED_ON = new ThreadLocal<>();

  private final ClassLoader libraries = ClassLoader.getSystemClassLoader();
  private final SnapshotLoader kept;

  /** Versions of what libraries have searched for, by path; empty for what does not exist. */
  private final Map<String, String> searched = new ConcurrentHashMap<>();

  private volatile @Nullable SnapshotLoader generation;
  private volatile @Nullable SnapshotLoader owner;
  private volatile String reason = "";

  /** Creates lookups that find nothing outside the kept packages yet. */
  LibraryLookups(SnapshotLoader kept) {
    this.kept = kept;
  }

  /** Makes libraries find classes and resources of the project. */
  @SuppressWarnings("NullAway") // The functions return null as the loader's methods do.
  void install() throws IOException, ReflectiveOperationException, RejectedException {
    ClassPathExtension.install(this::findClass, this::findResource, this::findResources);
  }

  /** Sets the generation of threads that belong to no generation. */
  void use(SnapshotLoader loader) {
    generation = loader;
  }

  /**
   * Requires that a generation may use the libraries of this JVM.
   *
   * @throws RejectedException if libraries have found something that another generation must not
   *     use
   */
  void requireFit(SnapshotLoader loader) throws RejectedException {
    if (owner != null && owner != loader) {
      throw new RejectedException(reason);
    }
    for (Map.Entry<String, String> path : searched.entrySet()) {
      if (!loader.snapshot().version(path.getKey()).equals(path.getValue())) {
        throw new RejectedException(
            "a library has searched for "
                + (path.getKey().isEmpty() ? "all files" : path.getKey())
                + ", and the result has changed");
      }
    }
  }

  /** Returns why no other generation can use the libraries, or an empty text. */
  String reason() {
    return reason;
  }

  private @Nullable Object findClass(Object[] call) {
    String name = (String) call[1];
    if (call[2] != null || isOwn(call[0], name)) {
      return call[2];
    }
    Optional<Class<?>> found = kept.loadOwn(name);
    SnapshotLoader loader = current();
    if (found.isEmpty() && loader != null) {
      search(loader, name.replace('.', '/') + ".class");
      found = loader.loadOwn(name);
      if (found.isPresent() && owner == null) {
        reason = "a library has loaded " + name + " through its own class loader";
        owner = loader;
      }
    }
    return found.orElse(null);
  }

  private @Nullable Object findResource(Object[] call) {
    List<URL> found = find(call[0], (String) call[1]);
    return found.isEmpty() ? call[2] : found.get(0);
  }

  private Object findResources(Object[] call) {
    List<URL> found = find(call[0], (String) call[1]);
    if (found.isEmpty()) {
      return call[2];
    }
    List<URL> all = new ArrayList<>(found);
    Enumeration<?> libraries = (Enumeration<?>) call[2];
    while (libraries.hasMoreElements()) {
      all.add((URL) libraries.nextElement());
    }
    return Collections.enumeration(all);
  }

  private List<URL> find(Object asked, String path) {
    SnapshotLoader loader = current();
    if (isOwn(asked, path) || loader == null) {
      return List.of();
    }
    search(loader, path);
    List<URL> found = new ArrayList<>(loader.snapshot().locate(path));
    if (!found.isEmpty()) {
      loader.snapshot().retain();
    }
    found.addAll(kept.snapshot().locate(path));
    return found;
  }

  private void search(SnapshotLoader loader, String path) {
    searched.computeIfAbsent(path, loader.snapshot()::version);
  }

  /**
   * Begins a search on this thread that a loader of the project passes on to its parent.
   *
   * @return the outer search, for {@link #endSearch}
   */
  static @Nullable String beginSearch(String name) {
    String outer = PASSED_ON.get();
    PASSED_ON.set(name);
    return outer;
  }

  /** Ends a search. */
  static void endSearch(@Nullable String outer) {
    PASSED_ON.set(outer);
  }

  /** Returns whether another loader was asked, or a loader of the project passes a search on. */
  private boolean isOwn(Object asked, String name) {
    return asked != libraries || name.equals(PASSED_ON.get());
  }

  private @Nullable SnapshotLoader current() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context instanceof SnapshotLoader loader && loader != kept ? loader : generation;
  }
}
