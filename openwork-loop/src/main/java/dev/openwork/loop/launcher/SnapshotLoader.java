package dev.openwork.loop.launcher;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of a {@link Snapshot} before those of its parent, like a class path that starts
 * with the class directories. Resources have {@code file:} URLs. It extends {@link URLClassLoader}
 * because libraries that scan for classes use its URLs.
 */
final class SnapshotLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Snapshot snapshot;
  private final Function<SnapshotClass, byte[]> reading;
  private final Map<Integer, ProtectionDomain> domains = new ConcurrentHashMap<>();

  /** Creates a loader that reads the bytes of each class file with a function. */
  SnapshotLoader(Snapshot snapshot, ClassLoader parent, Function<SnapshotClass, byte[]> reading) {
    super(new URL[0], parent);
    this.snapshot = snapshot;
    this.reading = reading;
  }

  /** Defines a class that is not in a class directory. */
  Class<?> define(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** Returns the class of a class file if it is loaded; waits while it is being loaded. */
  Optional<Class<?>> loaded(String classFile) {
    String name = classFile.substring(0, classFile.length() - ".class".length()).replace('/', '.');
    synchronized (getClassLoadingLock(name)) {
      return Optional.ofNullable(findLoadedClass(name));
    }
  }

  /** Returns the snapshot of which this loads classes. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** Loads a class of the snapshot; empty if it has no class of this name. */
  Optional<Class<?>> loadOwn(String name) {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null
          ? Optional.of(loaded)
          : snapshot
              .find(name.replace('.', '/') + ".class")
              .map(location -> define(name, location));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Optional<Class<?>> own = loadOwn(name);
      if (own.isPresent()) {
        return own.get();
      }
      String outer = LibraryLookups.beginSearch(name);
      try {
        return super.loadClass(name, resolve);
      } finally {
        LibraryLookups.endSearch(outer);
      }
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    throw new ClassNotFoundException(name);
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    if (own != null) {
      return own;
    }
    String outer = LibraryLookups.beginSearch(name);
    try {
      return getParent().getResource(name);
    } finally {
      LibraryLookups.endSearch(outer);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws java.io.IOException {
    List<URL> all = new ArrayList<>(snapshot.locate(name));
    String outer = LibraryLookups.beginSearch(name);
    try {
      all.addAll(Collections.list(getParent().getResources(name)));
    } finally {
      LibraryLookups.endSearch(outer);
    }
    return Collections.enumeration(all);
  }

  @Override
  public @Nullable URL findResource(String name) {
    List<URL> found = snapshot.locate(name);
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public Enumeration<URL> findResources(String name) {
    return Collections.enumeration(snapshot.locate(name));
  }

  @Override
  public URL[] getURLs() {
    return snapshot.locate("").toArray(URL[]::new);
  }

  private Class<?> define(String name, SnapshotLocation location) {
    byte[] bytes = reading.apply(snapshot.classFile(location));
    ProtectionDomain domain =
        domains.computeIfAbsent(location.directory(), directory -> domain(location));
    return defineClass(name, bytes, 0, bytes.length, domain);
  }

  // Programs use a class's code source to find files next to its class directory.
  private ProtectionDomain domain(SnapshotLocation location) {
    try {
      URL origin = snapshot.origin(location).toUri().toURL();
      return new ProtectionDomain(
          new CodeSource(origin, (Certificate @Nullable []) null), null, this, null);
    } catch (MalformedURLException e) {
      throw new IllegalStateException("Every path has a URL", e);
    }
  }
}
