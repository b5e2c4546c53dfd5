package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One version of the project's classes, loaded by its own class loader, and its program. */
final class Generation implements AutoCloseable {
  private final Program program;
  private final Snapshot snapshot;
  private final SnapshotLoader loader;
  private final ExecutedMethods executed;
  private final ReadWriteLock inUse = new ReentrantReadWriteLock();

  /** What ends the running program, the newest first. */
  private final Deque<AutoCloseable> running = new ConcurrentLinkedDeque<>();

  private volatile @Nullable HostedMain main;

  Generation(Program program, Snapshot snapshot, ClassLoader parent, int classes)
      throws IOException, ReflectiveOperationException {
    this.program = program;
    this.snapshot = snapshot;
    this.executed = new ExecutedMethods(classes);
    this.loader = new SnapshotLoader(snapshot, parent, executed::instrument);
    executed.installIn(loader);
  }

  SnapshotLoader loader() {
    return loader;
  }

  /** Returns whether the program accepts objects that outlive a generation. */
  boolean keeps() throws ClassNotFoundException {
    return keepingStart(entry()).isPresent();
  }

  /** Returns whether the program is started by its main method. */
  boolean isMain() throws ClassNotFoundException {
    return keepingStart(entry()).isEmpty() && plainStart(entry()).isEmpty();
  }

  /** Returns whether a main method has started the program. */
  boolean isRunningMain() {
    return main != null;
  }

  /**
   * Starts the program and waits until it runs; rethrows exceptions of its method.
   *
   * @param port counts as the start of a main method when it accepts a connection
   */
  void start(Map<String, AutoCloseable> kept, int port, MainThread thread) throws Throwable {
    String[] arguments = program.arguments().toArray(String[]::new);
    Class<?> entry = entry();
    Optional<Method> keeping = keepingStart(entry);
    Optional<Method> plain = plainStart(entry);
    if (keeping.isPresent()) {
      started(invoke(keeping.get(), arguments, kept));
    } else if (plain.isPresent()) {
      started(invoke(plain.get(), (Object) arguments));
    } else {
      HostedMain next = new HostedMain(mainMethod(entry), arguments, context());
      thread.run(next);
      next.awaitPort(port);
      main = next;
    }
    executed.startupFinished();
  }

  private void started(@Nullable Object closeable) {
    if (closeable != null) {
      running.push((AutoCloseable) closeable);
    }
  }

  /**
   * Returns whether {@link #stop} can stop the program. A main method must have returned and have
   * received an object that can be closed.
   */
  boolean canStop() {
    HostedMain method = main;
    if (method == null) {
      return true;
    }
    executed.takeCloseables().forEach(running::push);
    return method.hasReturned() && !running.isEmpty();
  }

  /** Stops the program, which can be started again. */
  void stop() {
    while (!running.isEmpty()) {
      Closeables.closeQuietly(running.pop());
    }
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
    Optional<Method> export = exportMethod(type, arguments);
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

  /** Returns whether {@link #call} calls the method {@code export} of a class. */
  boolean exports(String mainClass, String[] arguments) throws ClassNotFoundException {
    return exportMethod(loader.loadClass(mainClass), arguments).isPresent();
  }

  /** Notifies the program that other programs were staged for it, if it is a {@link Runnable}. */
  void refresh() throws RejectedException {
    if (!(running.peek() instanceof Runnable)) {
      throw new RejectedException("the program does not support a refresh");
    }
    ((Runnable) running.peek()).run();
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

  private @Nullable Object invoke(Method method, Object... arguments) throws Throwable {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    inUse.readLock().lock();
    thread.setContextClassLoader(context());
    try {
      return method.invoke(null, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    } finally {
      thread.setContextClassLoader(before);
      inUse.readLock().unlock();
    }
  }

  private ClassLoader context() {
    return program.isFlat() ? ClassLoader.getSystemClassLoader() : loader;
  }

  private Class<?> entry() throws ClassNotFoundException {
    return loader.loadClass(program.entryClass());
  }

  private static Optional<Method> keepingStart(Class<?> type) {
    return method(type, "start", String[].class, Map.class);
  }

  private static Optional<Method> plainStart(Class<?> type) {
    return method(type, "start", String[].class);
  }

  private static Optional<Method> exportMethod(Class<?> type, String[] arguments) {
    return arguments.length == 1
        ? method(type, "export", Path.class, Function.class, SortedMap.class)
        : Optional.empty();
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
