package dev.openwork.loop;

import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.loop.stages.LoadStage;
import dev.openwork.loop.stages.LoopStages;
import dev.openwork.loop.stages.ProgramStart;
import dev.openwork.loop.stages.StageGraph;
import dev.openwork.loop.stages.StageListener;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import dev.openwork.loop.watch.DirectoryWatch;
import dev.openwork.loop.watch.FileIndex;
import dev.openwork.loop.watch.TouchedPaths;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The loop: one cycle for everything, then one for each burst of changes, until it is closed.
 * Changes during a cycle belong to the next cycle; none is dropped.
 */
public final class DevLoop implements AutoCloseable, LoopControl {
  private final Configuration configuration;
  private final LoopListener listener;
  private final StageListener stages = new Stages();
  private final Object emitting = new Object();
  private final Object lifetime = new Object();
  private final Queue<Command> commands = new ConcurrentLinkedQueue<>();
  private final FileIndex index;
  private Configured configured;
  private StageGraph graph;
  private @Nullable StageGraph announced;
  private final Set<String> noticed = new HashSet<>();
  private DirectoryWatch watch;
  private Set<Path> watched;
  private boolean closed;
  private boolean restart;
  private boolean missed;

  /** A loop that already watches, so that it misses no change from now on. */
  public DevLoop(Configuration configuration, Configured configured, LoopListener listener)
      throws IOException {
    this.configuration = configuration;
    this.configured = configured;
    this.listener = listener;
    this.graph = LoopStages.graph(configured.settings(), configured.tools(), stages);
    this.watched = watched();
    this.watch = watchOf(watched);
    this.index = FileIndex.of(watched, configured.settings().outputs());
  }

  /**
   * Runs one cycle on the calling thread.
   *
   * @return whether everything is up to date afterwards
   */
  public boolean runOnce() throws IOException, InterruptedException {
    cycle(Set.of());
    return graph.isUpToDate();
  }

  /**
   * Runs on the calling thread until the loop is closed, or until a build file changes that
   * requires a restart of Maven.
   *
   * @return whether to restart Maven
   */
  public boolean run() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    cycle(Set.of());
    emit(new LoopEvent.LoopReady(since(begin), addresses()));
    warmUp();
    for (TouchedPaths touched = next(); !touched.closed(); touched = next()) {
      tryToFollow(touched.paths());
    }
    return restart;
  }

  /**
   * Continues after any error outside of a stage, which reports its own. All files count as changed
   * until a cycle succeeds.
   */
  private void tryToFollow(Set<Path> touched) throws InterruptedException {
    try {
      follow(index.refresh(missed ? watched : touched));
      missed = false;
    } catch (InterruptedException e) {
      throw e;
    } catch (Throwable e) {
      missed = true;
      emit(
          new LoopEvent.Notice(
              "the changes could not be processed (" + e + "); the next change retries all"));
    }
  }

  /** Runs the warm-ups in idle time. The next edit ends them: its cycle warms up the rest. */
  private void warmUp() throws InterruptedException {
    Thread archiving = new Thread(this::prepareNextStart, "openwork-archive");
    archiving.setDaemon(true);
    archiving.start();
    for (StageGraph.WarmUp step : graph.warmUps(index)) {
      if (watch.hasPending()) {
        return;
      }
      try {
        step.run();
      } catch (RuntimeException | Error reportedByTheNextRun) {
        // A warm-up publishes nothing, so its failure has no effect.
      }
    }
  }

  private void prepareNextStart() {
    try {
      graph.prepareNextStart();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error notFaster) {
      // The next start takes as long as the last one.
    }
  }

  @Override
  public void restart(String program) {
    send(() -> graph.forget(LoadStage.name(program)));
  }

  @Override
  public void regenerateContract() {
    send(
        () -> {
          graph.forget(LoopStages.CONTRACT);
          for (SdkSettings sdk : configured.settings().sdks()) {
            graph.forget(sdk.name());
          }
        });
  }

  @Override
  public void runEverything() {
    send(() -> graph.forget());
  }

  @Override
  public void quit() {
    close();
  }

  /**
   * Ends the loop and the programs that it runs, within two seconds. Any thread may call it, more
   * than once.
   */
  @Override
  public void close() {
    StageGraph ending;
    synchronized (lifetime) {
      closed = true;
      ending = graph;
      endWatch();
    }
    ending.stop();
  }

  private void endWatch() {
    try {
      watch.close();
    } catch (IOException watchIsLost) {
      // The operating system releases the watches with this process.
    }
  }

  /** Work for the loop's thread before the next cycle. */
  @FunctionalInterface
  private interface Command {
    void run() throws IOException;
  }

  private void send(Command command) {
    commands.add(command);
    synchronized (lifetime) {
      watch.wake();
    }
  }

  /** Waits for the next changes, after adding new roots to the watch. */
  private TouchedPaths next() throws IOException, InterruptedException {
    Set<Path> roots = watched();
    if (!roots.equals(watched)) {
      watch(roots);
      follow(index.refresh(roots));
    }
    return watch.await();
  }

  private void follow(Set<Path> changed) throws IOException, InterruptedException {
    boolean commanded = !commands.isEmpty();
    for (Command command = commands.poll(); command != null; command = commands.poll()) {
      command.run();
    }
    if (changed.stream().anyMatch(this::isBuildFile) && !configuration.isLive(changed)) {
      emit(new LoopEvent.Notice(names(changed) + " changed; Maven must restart to apply it"));
      restart = true;
      close();
    } else if (commanded || !changed.isEmpty()) {
      cycle(changed);
    }
  }

  private void cycle(Set<Path> changed) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    announce();
    emit(new LoopEvent.CycleStarted(changed));
    Set<Path> all = new LinkedHashSet<>(changed);
    if (changed.stream().anyMatch(this::isBuildFile)) {
      all.addAll(reconfigure());
    }
    graph.run(index);
    emit(new LoopEvent.CycleFinished(all, since(begin)));
  }

  /** Reads the build files and returns the files that changed in the meantime. */
  private Set<Path> reconfigure() throws IOException {
    long begin = System.nanoTime();
    Set<Path> changed = Set.of();
    try {
      configured = configuration.read();
      synchronized (lifetime) {
        graph = LoopStages.graph(configured.settings(), configured.tools(), stages, graph);
      }
      announce();
      index.setOutputs(configured.settings().outputs());
      watch(watched());
      changed = index.refresh(watched);
      stages.stageFinished(report(Outcome.RAN, begin, List.of()));
    } catch (Configuration.Fault e) {
      stages.stageFinished(report(Outcome.FAILED, begin, e.problems()));
    } catch (RuntimeException | Error e) {
      List<Problem> problems = List.of(Problem.of(e.toString()));
      stages.stageFinished(report(Outcome.FAILED, begin, problems));
    }
    return changed;
  }

  private static StageReport report(Outcome outcome, long begin, List<Problem> problems) {
    return new StageReport("configuration", outcome, since(begin), "", problems);
  }

  private void watch(Set<Path> roots) throws IOException {
    DirectoryWatch next = watchOf(roots);
    synchronized (lifetime) {
      endWatch();
      watch = next;
      watched = roots;
      if (closed) {
        endWatch();
      }
    }
  }

  private DirectoryWatch watchOf(Set<Path> roots) {
    return DirectoryWatch.of(
        roots, configured.settings().outputs(), notice -> emit(new LoopEvent.Notice(notice)));
  }

  private Set<Path> watched() {
    Set<Path> roots = new LinkedHashSet<>(configured.settings().buildFiles());
    roots.addAll(graph.watched());
    return roots;
  }

  /** Emits the stages before the first event that refers to them, and new notices. */
  private void announce() {
    if (announced != graph) {
      announced = graph;
      emit(new LoopEvent.StagesChanged(graph.downstream(), graph.nodes()));
    }
    List<String> notices = new ArrayList<>(configured.settings().notices());
    notices.removeAll(noticed);
    noticed.addAll(notices);
    notices.forEach(notice -> emit(new LoopEvent.Notice(notice)));
  }

  private boolean isBuildFile(Path file) {
    return configured.settings().buildFiles().stream().anyMatch(file::startsWith);
  }

  private static String names(Set<Path> files) {
    return files.stream()
        .map(file -> String.valueOf(file.getFileName()))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Map<String, URI> addresses() {
    Map<String, URI> addresses = new TreeMap<>();
    for (ProgramSettings program : configured.settings().programs()) {
      program.address().ifPresent(address -> addresses.put(program.name(), address));
    }
    return addresses;
  }

  private void emit(LoopEvent event) {
    synchronized (emitting) {
      listener.on(event);
    }
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Emits what stages report. */
  private final class Stages implements StageListener {
    @Override
    public void stageStarted(String stage) {
      emit(new LoopEvent.StageStarted(stage));
    }

    @Override
    public void stageFinished(StageReport report) {
      emit(new LoopEvent.StageFinished(report));
    }

    @Override
    public void started(ProgramStart start) {
      emit(new LoopEvent.ProgramStarted(start));
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
