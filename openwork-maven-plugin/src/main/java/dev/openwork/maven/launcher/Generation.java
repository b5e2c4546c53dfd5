package dev.openwork.maven.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One loading of the project's classes, and what was started from it. */
final class Generation implements AutoCloseable {
  private final Snapshot snapshot;
  private final URLClassLoader loader;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private AutoCloseable running = () -> {};

  Generation(Snapshot snapshot, ClassLoader parent) throws IOException {
    this.snapshot = snapshot;
    this.loader = new URLClassLoader(snapshot.urls(), parent);
  }

  /** Starts the entry class; returns when it runs, throws what its start method threw. */
  void start(String entryClass, String[] arguments, Map<String, AutoCloseable> kept)
      throws Throwable {
    Class<?> entry = loader.loadClass(entryClass);
    Object started;
    try {
      started = invoke(entry.getMethod("start", String[].class, Map.class), arguments, kept);
    } catch (NoSuchMethodException withoutMap) {
      started = invoke(entry.getMethod("start", String[].class), (Object) arguments);
    }
    running = (AutoCloseable) started;
  }

  /** Calls a main method; throws what it threw. */
  void call(String mainClass, String[] arguments) throws Throwable {
    invoke(loader.loadClass(mainClass).getMethod("main", String[].class), (Object) arguments);
  }

  /** Closes what was started, then the class loader, once no call is under way any more. */
  @Override
  public void close() throws IOException {
    Closing.quietly(running);
    inUse.writeLock().lock();
    try {
      loader.close();
      snapshot.delete();
    } finally {
      inUse.writeLock().unlock();
    }
  }

  private Object invoke(Method method, Object... arguments) throws Throwable {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    inUse.readLock().lock();
    thread.setContextClassLoader(loader);
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    } finally {
      thread.setContextClassLoader(before);
      inUse.readLock().unlock();
    }
  }
}
