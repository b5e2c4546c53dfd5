package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Hosts the program of this JVM: its kept packages, which are loaded once, and the generations of
 * its other classes. One generation is running; the newest may be a candidate to replace it.
 */
final class Host implements AutoCloseable {
  private final Program program;
  private final MainThread mainThread;
  private final SnapshotStore store;
  private final SnapshotLoader parent;
  private final LibraryLookups lookups;
  private final Map<String, AutoCloseable> kept =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /** Strings only, so that it references no generation. */
  private final SortedMap<String, String> memory =
      Collections.synchronizedSortedMap(new TreeMap<>());

  /** Held while code runs that may start a whole program, in libraries with global state. */
  private final ReentrantLock starting = new ReentrantLock();

  private @Nullable Generation candidate;
  private @Nullable Generation current;
  private @Nullable Generation suspended;
  private boolean mainFailed;
  private boolean closed;

  Host(Program program, MainThread mainThread) throws IOException {
    this.program = program;
    this.mainThread = mainThread;
    Path work = program.workDirectory();
    FileTree.delete(work);
    Snapshot keptFiles = files(work.resolve("kept"), program::isInKeptPackage).take();
    this.parent =
        new SnapshotLoader(keptFiles, ClassLoader.getSystemClassLoader(), SnapshotClass::bytes);
    this.store = files(work, file -> !program.isInKeptPackage(file));
    this.lookups = new LibraryLookups(parent);
    prepareClassPath();
  }

  /** Takes snapshots of the files that the JVM's own class loader does not load. */
  private SnapshotStore files(Path root, Predicate<String> wanted) {
    return new SnapshotStore(
        program.classDirectories(), root, wanted.and(file -> !program.isOnClassPath(file)));
  }

  private void prepareClassPath() throws IOException {
    if (program.isFlat()) {
      // Otherwise, devtools would run the main method in a separate class loader.
      System.getProperties().putIfAbsent("spring.devtools.restart.enabled", "false");
      return;
    }
    for (Path directory : program.classDirectories()) {
      for (Path file : FileTree.list(directory)) {
        String path = directory.relativize(file).toString();
        if (program.isOnClassPath(path.replace(File.separatorChar, '/'))) {
          Path copy = program.libraryClasses().resolve(path);
          if (!Files.exists(copy)) {
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
          }
        }
      }
    }
    if (program.classLoading() == ClassLoading.AUTO) {
      try {
        lookups.install();
      } catch (IOException | ReflectiveOperationException | RejectedException e) {
        System.err.println("Libraries do not find classes of the project: " + e.getMessage());
      }
    }
  }

  /**
   * Loads the current class directories as the candidate; drops a candidate that failed.
   *
   * @throws RejectedException if only a new JVM can load them correctly
   */
  synchronized void prepare() throws IOException, ReflectiveOperationException, RejectedException {
    requireOpen();
    requireReloadable();
    Generation unused = candidate;
    candidate = null;
    if (unused != null && unused != current) {
      unused.close();
    }
    Snapshot snapshot = store.take();
    Generation next = new Generation(program, snapshot, parent, store.classes());
    try {
      lookups.requireFit(next.loader());
    } catch (RejectedException e) {
      next.close();
      throw e;
    }
    if (current == null) {
      lookups.use(next.loader());
    }
    candidate = next;
  }

  private void requireReloadable() throws RejectedException {
    if (mainFailed) {
      throw new RejectedException("a main method has failed and cannot be stopped");
    }
    if (current != null && !current.canStop()) {
      throw new RejectedException("a main method is running and cannot be stopped");
    }
    if (program.isFlat() && candidate != null) {
      throw new RejectedException("the class path is flat");
    }
  }

  /**
   * Starts the candidate. If the running and the new generation accept kept objects, the running
   * one is closed in the background after the candidate has started, when its requests have
   * finished. Otherwise both need the same port, so the running generation is stopped first; if the
   * candidate fails to start, it is started again.
   *
   * @param port the port of the program
   * @throws RejectedException if only a new JVM can start the program, because the running one did
   *     not stop
   */
  void start(int port) throws Throwable {
    starting.lock();
    try {
      startCandidate(port);
    } finally {
      starting.unlock();
    }
  }

  private void startCandidate(int port) throws Throwable {
    Generation next = candidate();
    Generation previous = current();
    if (next == previous) {
      throw new IllegalStateException("the newest generation is already running");
    }
    lookups.requireFit(next.loader());
    boolean overlap = previous == null || (next.keeps() && previous.keeps());
    if (previous != null && !overlap) {
      stop(previous, next.keeps(), port);
    }
    if (next.isMain() && HostedMain.accepts(port)) {
      throw new IllegalStateException("port " + port + " is already in use by another process");
    }
    lookups.use(next.loader());
    try {
      next.start(kept, port, mainThread);
    } catch (Throwable failure) {
      mainFailed |= next.isMain();
      if (previous != null) {
        lookups.use(previous.loader());
      }
      if (previous != null && !overlap) {
        startAgain(previous, port, failure);
      }
      throw failure;
    }
    setCurrent(next);
    if (previous != null) {
      Closeables.closeInBackground(previous);
    }
  }

  /**
   * Stops the running generation and closes the kept objects, so that a program in another JVM can
   * use the port.
   *
   * @throws RejectedException if the program cannot be stopped, or did not stop
   */
  void suspend(int port) throws InterruptedException, RejectedException {
    Generation running = current();
    if (running == null) {
      throw new RejectedException("no program is running");
    }
    if (!running.canStop()) {
      throw new RejectedException("a main method is running and cannot be stopped");
    }
    suspended = running;
    stop(running, false, port);
  }

  /** Starts the generation again that was suspended. */
  void resume(int port) throws Throwable {
    Generation stopped = suspended;
    if (stopped == null) {
      throw new IllegalStateException("no program is suspended");
    }
    stopped.start(kept, port, mainThread);
    setCurrent(stopped);
  }

  private void stop(Generation previous, boolean keeping, int port)
      throws InterruptedException, RejectedException {
    mainThread.hold();
    setCurrent(null);
    previous.stop();
    if (!keeping) {
      closeKept();
    }
    boolean stopped = HostedMain.awaitRefusal(port);
    if (previous.isRunningMain()) {
      stopped &= HostedMain.awaitThreads();
    }
    if (!stopped) {
      throw new RejectedException("the program did not stop when it was closed");
    }
  }

  /** The first failure is the one to fix; a second one is added as suppressed. */
  private void startAgain(Generation previous, int port, Throwable failure) {
    try {
      previous.start(kept, port, mainThread);
      setCurrent(previous);
    } catch (Throwable second) {
      failure.addSuppressed(second);
    }
  }

  /** Returns whether a program is running. */
  synchronized boolean isRunning() {
    return current != null;
  }

  /** Returns why the next edit requires a new JVM, as far as libraries are the reason, or "". */
  String restartReason() {
    return lookups.reason();
  }

  /**
   * Calls a class of the candidate, which may already be the running generation. A main method is
   * not called while the program starts, because it may start the same program.
   */
  void call(List<String> command) throws Throwable {
    String mainClass = command.get(0);
    String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
    if (candidate().exports(mainClass, arguments)) {
      candidate().call(mainClass, arguments, memory);
      return;
    }
    starting.lock();
    try {
      candidate().call(mainClass, arguments, memory);
    } finally {
      starting.unlock();
    }
  }

  /** Replaces method bodies in the running generation. */
  synchronized void redefine(List<ChangedClass> changes) throws IOException, RejectedException {
    requireOpen();
    Generation running = current;
    if (running == null || running != candidate) {
      throw new RejectedException("the newest generation is not running");
    }
    for (ChangedClass change : changes) {
      if (program.keeps(change.file())) {
        throw new RejectedException(change.className() + " is loaded once per JVM");
      }
    }
    running.redefine(changes, store);
  }

  /** Notifies the running generation that other programs were staged for it. */
  void refresh() throws RejectedException {
    Generation running = current();
    if (running == null) {
      throw new RejectedException("no program is running");
    }
    running.refresh();
  }

  /**
   * Closes the running generation, then the kept objects, the newest first. A program that its main
   * method started ends with the JVM, as usual.
   */
  @Override
  public void close() throws IOException {
    Generation last;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      last = current;
    }
    if (last != null && !last.isRunningMain()) {
      Closeables.closeQuietly(last);
    }
    closeKept();
    FileTree.delete(program.workDirectory());
  }

  private void closeKept() {
    Deque<AutoCloseable> closing = new ArrayDeque<>(kept.values());
    kept.clear();
    while (!closing.isEmpty()) {
      Closeables.closeQuietly(closing.removeLast());
    }
  }

  private synchronized void setCurrent(@Nullable Generation generation) {
    current = generation;
  }

  private synchronized @Nullable Generation current() {
    return current;
  }

  private synchronized Generation candidate() {
    requireOpen();
    if (candidate == null) {
      throw new IllegalStateException("no generation was prepared");
    }
    return candidate;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the fork is closing");
    }
  }
}
