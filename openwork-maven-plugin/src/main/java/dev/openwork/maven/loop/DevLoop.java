package dev.openwork.maven.loop;

import dev.openwork.maven.settings.LoopSettings;
import dev.openwork.maven.settings.ModuleSettings;
import dev.openwork.maven.settings.ProgramSettings;
import dev.openwork.maven.stages.Pipeline;
import dev.openwork.maven.stages.StageListener;
import dev.openwork.maven.stages.StageReport;
import dev.openwork.maven.watch.DirectoryWatch;
import dev.openwork.maven.watch.FileIndex;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The loop: one cycle for everything, then one for each burst of changes, until it is closed.
 * Changes that come while a cycle runs are the next cycle's; none is dropped.
 */
public final class DevLoop implements AutoCloseable {
  /** Editors save in steps that are a few milliseconds apart. */
  private static final Duration QUIET = Duration.ofMillis(20);

  private final LoopSettings settings;
  private final LoopListener listener;
  private final DirectoryWatch watch;
  private final Pipeline pipeline;
  private final Object turn = new Object();

  /** A loop that already watches, so that no change from now on is missed. */
  public DevLoop(LoopSettings settings, Pipeline.Tools tools, LoopListener listener)
      throws IOException {
    this.settings = settings;
    this.listener = listener;
    Files.createDirectories(settings.contract().file().getParent());
    this.watch = DirectoryWatch.of(settings.watched());
    this.pipeline = new Pipeline(settings, tools, new Stages());
  }

  /**
   * Runs on the calling thread until the loop is closed.
   *
   * @param built modules whose class files Maven has just built from the sources as they are
   */
  public void run(Set<String> built) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    FileIndex index = FileIndex.of(settings.watched());
    for (ModuleSettings module : settings.modules()) {
      if (built.contains(module.name())) {
        pipeline.prime(module.name(), index);
      }
    }
    cycle(Set.of(), index);
    emit(new LoopEvent.LoopReady(since(begin), addresses()));
    pipeline.warmUp();
    for (Set<Path> touched = watch.await(QUIET); !touched.isEmpty(); touched = watch.await(QUIET)) {
      Set<Path> changed = refresh(touched, index);
      if (!changed.isEmpty()) {
        cycle(changed, index);
      }
    }
  }

  /** Ends the loop and the programs it runs; at most two seconds. Any thread. */
  @Override
  public void close() throws IOException {
    watch.close();
    pipeline.close();
  }

  private void cycle(Set<Path> changed, FileIndex index) throws InterruptedException {
    long begin = System.nanoTime();
    emit(new LoopEvent.CycleStarted(changed));
    pipeline.run(index);
    emit(new LoopEvent.CycleFinished(changed, since(begin)));
  }

  private static Set<Path> refresh(Set<Path> touched, FileIndex index) throws IOException {
    Set<Path> changed = new TreeSet<>();
    for (Path path : touched) {
      changed.addAll(index.refresh(path));
    }
    return changed;
  }

  private Map<String, URI> addresses() {
    Map<String, URI> addresses = new TreeMap<>();
    for (ProgramSettings program : settings.programs()) {
      addresses.put(program.name(), program.address());
    }
    return addresses;
  }

  private void emit(LoopEvent event) {
    synchronized (turn) {
      listener.on(event);
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** What stages tell, as events. */
  private final class Stages implements StageListener {
    @Override
    public void stageFinished(StageReport report) {
      emit(new LoopEvent.StageFinished(report));
    }

    @Override
    public void printed(String program, String line) {
      emit(new LoopEvent.ProgramPrinted(program, line));
    }

    @Override
    public void ended(String program, int status) {
      emit(new LoopEvent.ProgramEnded(program, status));
    }
  }
}
