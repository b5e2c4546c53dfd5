package dev.openwork.app;

import java.net.URL;
import java.net.URLClassLoader;

/** Loads the classes of the app and the SDK from its URLs and all other classes from its parent. */
final class GenerationLoader extends URLClassLoader {

  GenerationLoader(URL... urls) {
    super(urls, GenerationLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null
          && (name.startsWith("dev.openwork.app.") || name.startsWith("dev.openwork.sdk."))) {
        loaded = findClass(name);
      }
      return loaded == null ? super.loadClass(name, resolve) : loaded;
    }
  }
}
