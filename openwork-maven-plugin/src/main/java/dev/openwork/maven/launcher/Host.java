package dev.openwork.maven.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program of this JVM: its dependencies and kept packages, loaded once, and the generations of
 * its own classes, of which one runs and the newest may be a candidate for its place.
 */
final class Host implements AutoCloseable {
  private final Program program;
  private final ClassLoader parent;
  private final Map<String, AutoCloseable> kept =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private @Nullable Generation candidate;
  private @Nullable Generation current;
  private int generations;
  private boolean closed;

  Host(Program program) throws IOException {
    this.program = program;
    Snapshot.deleteTree(program.workDirectory());
    Snapshot keptClasses =
        Snapshot.take(
            program.classDirectories(), program.workDirectory().resolve("kept"), program::keeps);
    ClassLoader dependencies =
        new URLClassLoader(urls(program.jars()), ClassLoader.getPlatformClassLoader());
    this.parent = new URLClassLoader(keptClasses.urls(), dependencies);
  }

  /** Makes a candidate of the class directories as they are now; drops a candidate that failed. */
  synchronized void prepare() throws IOException {
    requireOpen();
    Generation unused = candidate;
    candidate = null;
    if (unused != null && unused != current) {
      unused.close();
    }
    Path root = program.workDirectory().resolve("generation-" + ++generations);
    candidate =
        new Generation(
            Snapshot.take(program.classDirectories(), root, file -> !program.keeps(file)), parent);
  }

  /**
   * Starts the candidate. Its predecessor runs until then and is closed afterwards, which may take
   * as long as the requests that it still answers.
   */
  void start() throws Throwable {
    Generation next = candidate();
    next.start(program.entryClass(), program.arguments().toArray(String[]::new), kept);
    Generation previous;
    synchronized (this) {
      previous = current;
      current = next;
    }
    if (previous != null) {
      Closing.inBackground(previous);
    }
  }

  /** Calls a main method of the candidate, which may be the running generation by now. */
  void call(List<String> command) throws Throwable {
    String[] arguments = command.subList(1, command.size()).toArray(String[]::new);
    candidate().call(command.get(0), arguments);
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
    Snapshot.deleteTree(program.workDirectory());
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

  private static URL[] urls(List<Path> jars) throws MalformedURLException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    return urls;
  }
}
