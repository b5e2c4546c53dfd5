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

/** One version of the project's classes, loaded by its own class loader, and its program. */
final class Generation implements AutoCloseable {
  private final Snapshot snapshot;
  private final SnapshotLoader loader;
  private final ExecutedMethods executed;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();
  private AutoCloseable running = () -> {};

  Generation(Snapshot snapshot, ClassLoader parent, int classes)
      throws IOException, ReflectiveOperationException {
    this.snapshot = snapshot;
    this.executed = new ExecutedMethods(classes);
    this.loader = new SnapshotLoader(snapshot, parent, executed::instrument);
    executed.installIn(loader);
  }

  /** Returns the start method of a class; empty if it has only a main method. */
  Optional<Method> startMethod(String entryClass) throws ClassNotFoundException {
    Class<?> entry = loader.loadClass(entryClass);
    return method(entry, "start", String[].class, Map.class)
        .or(() -> method(entry, "start", String[].class));
  }

  /** Returns whether a start method accepts objects that outlive a generation. */
  static boolean keeps(Method start) {
    return start.getParameterCount() == 2;
  }

  /** Starts the program and waits until it runs; rethrows exceptions of its start method. */
  void start(Method start, String[] arguments, Map<String, AutoCloseable> kept) throws Throwable {
    running =
        (AutoCloseable)
            (keeps(start) ? invoke(start, arguments, kept) : invoke(start, (Object) arguments));
    executed.startupFinished();
  }

  /** Stops the program, which can be started again. */
  void stop() {
    AutoCloseable stopping = running;
    running = () -> {};
    Closeables.closeQuietly(stopping);
  }

  /** Runs a main method and waits until it serves a port; rethrows its exceptions. */
  void run(String entryClass, String[] arguments, int port, MainThread thread) throws Throwable {
    Class<?> entry = loader.loadClass(entryClass);
    HostedMain main = new HostedMain(mainMethod(entry), arguments, loader);
    thread.run(main);
    main.awaitPort(port);
    executed.startupFinished();
  }

  /**
   * Calls a class to write a file. Calls its method {@code export(Path, Function, SortedMap)} with
   * {@link Fingerprints} and a memory if there is one and a single argument, otherwise its main
   * method. Rethrows exceptions of the method.
   *
   * @param memory entries written by calls in earlier generations
   */
  void call(String mainClass, String[] arguments, SortedMap<String, String> memory)
      throws Throwable {
    Class<?> type = loader.loadClass(mainClass);
    Optional<Method> export =
        arguments.length == 1
            ? method(type, "export", Path.class, Function.class, SortedMap.class)
            : Optional.empty();
    executed.beginCall();
    try {
      if (export.isPresent()) {
        invoke(export.get(), Path.of(arguments[0]), new Fingerprints(snapshot), memory);
      } else {
        invoke(mainMethod(type), (Object) arguments);
      }
    } finally {
      executed.endCall();
    }
  }

  /** Notifies the program that other programs were staged for it, if it is a {@link Runnable}. */
  void refresh() throws RejectedException {
    if (!(running instanceof Runnable)) {
      throw new RejectedException("the program does not support a refresh");
    }
    ((Runnable) running).run();
  }

  /** Replaces method bodies in place. */
  void redefine(List<ChangedClass> changes, SnapshotStore store)
      throws IOException, RejectedException {
    new ClassRedefinition(snapshot, loader, executed).apply(changes, store);
  }

  /** Stops the program, waits for calls in progress, and closes the class loader. */
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
