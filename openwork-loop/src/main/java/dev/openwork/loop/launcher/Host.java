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
 * The program of this JVM: its kept packages, loaded once, and the generations of its other
 * classes, of which one runs and the newest may be a candidate for its place.
 */
final class Host implements AutoCloseable {
  private final Program program;
  private final MainThread mainThread;
  private final SnapshotStore store;
  private final ClassLoader parent;
  private final Map<String, AutoCloseable> kept =
      Collections.synchronizedMap(new LinkedHashMap<>());

  /** Texts alone, which keep no generation. */
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
        new SnapshotLoader(keptFiles, ClassLoader.getSystemClassLoader(), FrozenClass::bytes);
    this.store = new SnapshotStore(program.classDirectories(), work, file -> !program.keeps(file));
  }

  /** Makes a candidate of the class directories as they are now; drops a candidate that failed. */
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
   * Starts the candidate. A predecessor that could hand on what it kept runs until then and is
   * closed afterwards, which may take as long as the requests that it still answers. A program that
   * keeps nothing is closed first, since both would want the same port; if the candidate does not
   * start, the predecessor is started again.
   *
   * @param port where a program listens that is started by its main method
   */
  void start(int port) throws Throwable {
    Generation next = candidate();
    if (next == current()) {
      throw new IllegalStateException("the newest generation runs already");
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
      Closing.inBackground(previous);
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

  /** What failed first is what people must mend, so a second failure is only noted with it. */
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

  /** Whether another generation can be started; not once a main method runs, nobody can end it. */
  synchronized boolean isReloadable() {
    return !runsMain;
  }

  /** Calls a class of the candidate, which may be the running generation by now. */
  void call(List<String> command) throws Throwable {
    String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
    candidate().call(command.get(0), arguments, memory);
  }

  /** Exchanges method bodies in the running generation. */
  synchronized void redefine(List<ChangedClass> changes) throws IOException, Declined {
    requireOpen();
    Generation running = current;
    if (running == null || running != candidate) {
      throw new Declined("the newest classes do not run");
    }
    for (ChangedClass change : changes) {
      if (program.keeps(change.file())) {
        throw new Declined(change.className() + " is of a kept package");
      }
    }
    running.redefine(changes, store);
  }

  /** Tells the running generation that other programs are staged for it. */
  void refresh() throws Declined {
    Generation running = current();
    if (running == null) {
      throw new Declined("nothing runs");
    }
    running.refresh();
  }

  /** Closes the running generation, then what was kept, the youngest first. */
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
      Closing.quietly(closing.removeLast());
    }
    FileTree.delete(program.workDirectory());
  }

  private synchronized void claimMainThread(int port) {
    if (runsMain) {
      throw new IllegalStateException("a main method runs already and cannot be ended");
    }
    if (HostedMain.accepts(port)) {
      throw new IllegalStateException("port " + port + " is taken by another process");
    }
    runsMain = true;
  }

  private synchronized @Nullable Generation current() {
    return current;
  }

  private synchronized Generation candidate() {
    requireOpen();
    if (candidate == null) {
      throw new IllegalStateException("nothing was prepared");
    }
    return candidate;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the fork is closing");
    }
  }
}
