package dev.openwork.server;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.regex.Pattern;

/** Loads a generation of the server like the launcher: all packages except the kept ones. */
public final class ThrowawayLoader extends URLClassLoader {
  private static final String OURS = "dev.openwork.server.";
  private static final Pattern KEPT =
      Pattern.compile("dev\\.openwork\\.server\\.(process|journal|metrics)\\..*");

  /** Loads from the location of {@link Main}. */
  public ThrowawayLoader() {
    super(
        new URL[] {Main.class.getProtectionDomain().getCodeSource().getLocation()},
        ThrowawayLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || KEPT.matcher(name).matches()) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own != null ? own : super.getResource(name);
  }
}
