package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** One loading of the project's classes, and what was started from it. */
final class Generation implements AutoCloseable {
  private final Snapshot snapshot;
  private final SnapshotLoader loader;
  private final ExecutedMethods marks;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private AutoCloseable running = () -> {};

  Generation(Snapshot snapshot, ClassLoader parent, int classes)
      throws IOException, ReflectiveOperationException {
    this.snapshot = snapshot;
    this.marks = new ExecutedMethods(classes);
    this.loader = new SnapshotLoader(snapshot, parent, marks::marking);
    marks.installIn(loader);
  }

  /** The start method of a class; empty if it has none, so that it can only be run by its main. */
  Optional<Method> startMethod(String entryClass) throws ClassNotFoundException {
    Class<?> entry = loader.loadClass(entryClass);
    return method(entry, "start", String[].class, Map.class)
        .or(() -> method(entry, "start", String[].class));
  }

  /** Whether a start method takes what outlives a generation. */
  static boolean keeps(Method start) {
    return start.getParameterCount() == 2;
  }

  /** Starts the program; returns when it runs, throws what its start method threw. */
  void start(Method start, String[] arguments, Map<String, AutoCloseable> kept) throws Throwable {
    running =
        (AutoCloseable)
            (keeps(start) ? invoke(start, arguments, kept) : invoke(start, (Object) arguments));
    marks.started();
  }

  /** Closes what was started; it may be started again. */
  void stop() {
    AutoCloseable stopping = running;
    running = () -> {};
    Closing.quietly(stopping);
  }

  /** Runs the main method of a class; returns when it serves a port, throws what it threw. */
  void run(String entryClass, String[] arguments, int port, MainThread thread) throws Throwable {
    Class<?> entry = loader.loadClass(entryClass);
    HostedMain main = new HostedMain(mainMethod(entry), arguments, loader);
    thread.run(main);
    main.awaitPort(port);
    marks.started();
  }

  /**
   * Calls a class with a file to write: its {@code export(Path, Function, SortedMap)}, if it has
   * one, which is given {@link Fingerprints} and a memory; else, or with other arguments, its main
   * method. Throws what that threw.
   *
   * @param memory what calls of earlier generations have noted
   */
  void call(String mainClass, String[] arguments, SortedMap<String, String> memory)
      throws Throwable {
    Class<?> type = loader.loadClass(mainClass);
    Optional<Method> export =
        arguments.length == 1
            ? method(type, "export", Path.class, Function.class, SortedMap.class)
            : Optional.empty();
    marks.callBegins();
    try {
      if (export.isPresent()) {
        invoke(export.get(), Path.of(arguments[0]), new Fingerprints(snapshot), memory);
      } else {
        invoke(mainMethod(type), (Object) arguments);
      }
    } finally {
      marks.callEnds();
    }
  }

  /** Runs what was started, if it can be run: so it hears that other programs are staged for it. */
  void refresh() throws RejectedException {
    if (!(running instanceof Runnable)) {
      throw new RejectedException("what was started is no Runnable");
    }
    ((Runnable) running).run();
  }

  /** Exchanges method bodies in place. */
  void redefine(List<ChangedClass> changes, SnapshotStore store) throws IOException, RejectedException {
    new ClassRedefinition(snapshot, loader, marks).apply(changes, store);
  }

  /** Closes what was started, then the class loader, once no call is under way any more. */
  @Override
  public void close() throws IOException {
    stop();
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

  private static Method mainMethod(Class<?> type) throws NoSuchMethodException {
    return type.getMethod("main", String[].class);
  }

  private static Optional<Method> method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return Optional.of(type.getMethod(name, parameters));
    } catch (NoSuchMethodException absent) {
      return Optional.empty();
    }
  }
}
