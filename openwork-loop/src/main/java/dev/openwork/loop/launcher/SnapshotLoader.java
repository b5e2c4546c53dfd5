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
 * Loads the classes of a {@link Snapshot}, before those of its parent, as a class path does that
 * begins with the class directories. Resources have {@code file:} URLs. It is a {@link
 * URLClassLoader} only because libraries that scan for classes ask such a one for its URLs.
 */
final class SnapshotLoader extends URLClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Snapshot snapshot;
  private final Function<SnapshotClass, byte[]> reading;
  private final Map<Integer, ProtectionDomain> domains = new ConcurrentHashMap<>();

  /** A loader that defines each class as what a function makes of its file. */
  SnapshotLoader(Snapshot snapshot, ClassLoader parent, Function<SnapshotClass, byte[]> reading) {
    super(new URL[0], parent);
    this.snapshot = snapshot;
    this.reading = reading;
  }

  /** Defines a class that is in no class directory. */
  Class<?> define(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** The class of a class file, if it was loaded; waits while it is being loaded. */
  Optional<Class<?>> loaded(String classFile) {
    String name = classFile.substring(0, classFile.length() - ".class".length()).replace('/', '.');
    synchronized (getClassLoadingLock(name)) {
      return Optional.ofNullable(findLoadedClass(name));
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      Optional<SnapshotLocation> place = snapshot.find(name.replace('.', '/') + ".class");
      return place.isPresent() ? define(name, place.get()) : super.loadClass(name, resolve);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    throw new ClassNotFoundException(name);
  }

  @Override
  public @Nullable URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? getParent().getResource(name) : own;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws java.io.IOException {
    List<URL> all = new ArrayList<>(snapshot.locate(name));
    all.addAll(Collections.list(getParent().getResources(name)));
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

  private Class<?> define(String name, SnapshotLocation place) {
    byte[] bytes = reading.apply(snapshot.classFile(place));
    ProtectionDomain domain =
        domains.computeIfAbsent(place.directory(), directory -> domain(place));
    return defineClass(name, bytes, 0, bytes.length, domain);
  }

  // Whoever asks a class where it comes from looks for what lies beside the class directory.
  private ProtectionDomain domain(SnapshotLocation place) {
    try {
      URL origin = snapshot.origin(place).toUri().toURL();
      return new ProtectionDomain(
          new CodeSource(origin, (Certificate @Nullable []) null), null, this, null);
    } catch (MalformedURLException e) {
      throw new IllegalStateException("a path has a URL", e);
    }
  }
}
