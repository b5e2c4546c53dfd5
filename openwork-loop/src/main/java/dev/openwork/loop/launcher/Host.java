package dev.openwork.loop.launcher;

import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hosts the program of this JVM: its kept packages, which are loaded once, and the generations of
 * its other classes. One generation is running; the newest may be a candidate to replace it.
 */
final class Host implements AutoCloseable {
  private final Program program;
  private final MainThread mainThread;
  private final SnapshotStore store;
  private final ClassLoader parent;
  private final Map<String, AutoCloseable> kept =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /** Strings only, so that it references no generation. */
  private final SortedMap<String, String> memory =
      Collections.synchronizedSortedMap(new TreeMap<>());

  private @Nullable Generation candidate;
  private @Nullable Generation current;
  private boolean runsMain;
  private boolean closed;

  Host(Program program, MainThread mainThread) throws IOException {
    this.program = program;
    this.mainThread = mainThread;
    Path work = program.workDirectory();
    FileTree.delete(work);
    Snapshot keptFiles =
        new SnapshotStore(program.classDirectories(), work.resolve("kept"), program::keeps).take();
    this.parent =
        new SnapshotLoader(keptFiles, ClassLoader.getSystemClassLoader(), SnapshotClass::bytes);
    this.store = new SnapshotStore(program.classDirectories(), work, file -> !program.keeps(file));
  }

  /** Loads the current class directories as the candidate; drops a candidate that failed. */
  synchronized void prepare() throws IOException, ReflectiveOperationException {
    requireOpen();
    Generation unused = candidate;
    candidate = null;
    if (unused != null && unused != current) {
      unused.close();
    }
    Snapshot snapshot = store.take();
    candidate = new Generation(snapshot, parent, store.classes());
  }

  /**
   * Starts the candidate. If the program accepts kept objects, the running generation is closed in
   * the background after the candidate has started, when its requests have finished. Otherwise both
   * need the same port, so the running generation is stopped first; if the candidate fails to
   * start, it is started again.
   *
   * @param port the port of a program that is started by its main method
   */
  void start(int port) throws Throwable {
    Generation next = candidate();
    if (next == current()) {
      throw new IllegalStateException("the newest generation is already running");
    }
    String[] arguments = program.arguments().toArray(String[]::new);
    Optional<Method> start = next.startMethod(program.entryClass());
    if (start.isEmpty()) {
      claimMainThread(port);
      next.run(program.entryClass(), arguments, port, mainThread);
    } else if (Generation.keeps(start.get())) {
      next.start(start.get(), arguments, kept);
    } else {
      exchange(current(), next, start.get(), arguments, port);
    }
    Generation previous;
    synchronized (this) {
      previous = current;
      current = next;
    }
    if (previous != null) {
      Closeables.closeInBackground(previous);
    }
  }

  private void exchange(
      @Nullable Generation previous, Generation next, Method start, String[] arguments, int port)
      throws Throwable {
    if (previous != null) {
      previous.stop();
      HostedMain.awaitRefusal(port);
    }
    try {
      next.start(start, arguments, kept);
    } catch (Throwable failure) {
      if (previous != null) {
        startAgain(previous, arguments, failure);
      }
      throw failure;
    }
  }

  /** The first failure is the one to fix; a second one is added as suppressed. */
  private void startAgain(Generation previous, String[] arguments, Throwable failure) {
    try {
      Optional<Method> start = previous.startMethod(program.entryClass());
      if (start.isPresent()) {
        previous.start(start.get(), arguments, kept);
      }
    } catch (Throwable second) {
      failure.addSuppressed(second);
    }
  }

  /** Returns false once a main method runs, because it cannot be stopped. */
  synchronized boolean isReloadable() {
    return !runsMain;
  }

  /** Calls a class of the candidate, which may already be the running generation. */
  void call(List<String> command) throws Throwable {
    String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
    candidate().call(command.get(0), arguments, memory);
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
        throw new RejectedException(change.className() + " is in a kept package");
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

  /** Closes the running generation, then the kept objects, the newest first. */
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
    Deque<AutoCloseable> closing = new ArrayDeque<>(kept.values());
    if (last != null) {
      closing.add(last);
    }
    while (!closing.isEmpty()) {
      Closeables.closeQuietly(closing.removeLast());
    }
    FileTree.delete(program.workDirectory());
  }

  private synchronized void claimMainThread(int port) {
    if (runsMain) {
      throw new IllegalStateException("a main method is already running and cannot be stopped");
    }
    if (HostedMain.accepts(port)) {
      throw new IllegalStateException("port " + port + " is already in use by another process");
    }
    runsMain = true;
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
