package dev.openwork.loop.stages;

import dev.openwork.loop.watch.FileIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * All stages from sources to running programs. A run brings every stage up to date with the files;
 * stages that do not depend on each other run in parallel. A stage that fails keeps its last good
 * output, and the stages below it keep working with that. One thread runs the graph; any thread may
 * stop it.
 */
public final class StageGraph {
  private final Map<String, Stage> stages = new LinkedHashMap<>();
  private final StageListener listener;
  private final ExecutorService threads = Executors.newCachedThreadPool(StageGraph::daemon);

  /**
   * A graph of stages; nothing runs yet.
   *
   * @param stages every stage after its inputs
   * @throws IllegalArgumentException when two stages have the same name, or an input is missing
   */
  public StageGraph(List<Stage> stages, StageListener listener) {
    this.listener = listener;
    for (Stage stage : stages) {
      stage.inputs().all().forEach(input -> requireKnown(stage, input));
      if (this.stages.put(stage.name(), stage) != null) {
        throw new IllegalArgumentException("Two stages have the name " + stage.name());
      }
    }
  }

  /** Brings every stage up to date with the files in the index. */
  public void run(FileIndex index) throws InterruptedException {
    Cycle cycle = new Cycle(index, stages);
    List<Future<?>> running = new ArrayList<>();
    Set<String> waiting = new LinkedHashSet<>(stages.keySet());
    Set<String> settled = new HashSet<>();
    Set<String> finished = new HashSet<>();
    try {
      while (finished.size() < stages.size()) {
        for (String name : List.copyOf(waiting)) {
          Stage stage = stage(name);
          if (stage.inputs().ofKey().allMatch(finished::contains)) {
            waiting.remove(name);
            running.add(threads.submit(() -> settle(stage, cycle, settled, finished)));
          }
        }
        for (String name : List.copyOf(settled)) {
          Stage stage = stage(name);
          if (stage.inputs().tools().stream().allMatch(finished::contains)) {
            settled.remove(name);
            running.add(threads.submit(() -> update(stage, cycle, finished)));
          }
        }
        cycle.take().run();
      }
      for (Future<?> stage : running) {
        awaitReport(stage);
      }
    } catch (InterruptedException e) {
      running.forEach(stage -> stage.cancel(true));
      throw e;
    }
  }

  /** Whether every stage is up to date with the files of the last run. */
  public boolean isUpToDate() {
    return stages.values().stream().allMatch(Stage::isUpToDate);
  }

  /** Every file and directory to watch. The set grows when goals add source roots. */
  public Set<Path> watched() {
    Set<Path> watched = new LinkedHashSet<>();
    stages.values().forEach(stage -> stage.watched().forEach(watched::add));
    return watched;
  }

  /** Makes the next run start every stage from scratch. */
  public void forget() throws IOException {
    for (Stage stage : stages.values()) {
      stage.forget();
    }
  }

  /** Makes the next run start one stage from scratch, if the graph has it. */
  public void forget(String name) throws IOException {
    Stage stage = stages.get(name);
    if (stage != null) {
      stage.forget();
    }
  }

  /** Returns tasks for idle time, to be run one by one on the thread that runs the graph. */
  public List<WarmUp> warmUps(FileIndex index) {
    Cycle cycle = new Cycle(index, stages);
    return stages.values().stream().map(stage -> (WarmUp) () -> stage.warmUp(cycle)).toList();
  }

  /** A task for idle time. */
  @FunctionalInterface
  public interface WarmUp {
    /** Runs; publishes nothing. */
    void run() throws InterruptedException;
  }

  /** Prepares what makes the next start of each program faster; takes seconds, on any thread. */
  public void prepareNextStart() throws InterruptedException {
    for (Stage stage : stages.values()) {
      stage.prepareNextStart();
    }
  }

  /** Returns all stages, every stage after its inputs. */
  public List<StageNode> nodes() {
    return stages.values().stream()
        .map(
            stage ->
                new StageNode(
                    stage.name(), stage.inputs().all().toList(), stage.watched().toList()))
        .toList();
  }

  /** Returns which programs each stage leads to. */
  public Downstream downstream() {
    Map<String, Set<String>> below = new LinkedHashMap<>();
    List<Stage> reversed = new ArrayList<>(stages.values());
    Collections.reverse(reversed);
    for (Stage stage : reversed) {
      Set<String> own = below.computeIfAbsent(stage.name(), name -> new LinkedHashSet<>());
      if (stage.isProgram()) {
        own.add(stage.name());
      }
      stage
          .inputs()
          .all()
          .forEach(
              input -> below.computeIfAbsent(input, name -> new LinkedHashSet<>()).addAll(own));
    }
    List<String> programs =
        stages.values().stream().filter(Stage::isProgram).map(Stage::name).toList();
    return new Downstream(programs, below);
  }

  /** Returns a stage, if the graph has it with this type. */
  <S extends Stage> Optional<S> find(String name, Class<S> type) {
    return Optional.ofNullable(stages.get(name)).filter(type::isInstance).map(type::cast);
  }

  /**
   * Releases those stages that the graph that takes this one's place does not contain. The stage of
   * the same name there reports its output as unchanged if it is equal.
   */
  void replacedBy(StageGraph next) throws IOException {
    for (Stage stage : stages.values()) {
      Stage successor = next.stages.get(stage.name());
      if (successor != stage) {
        if (successor != null) {
          successor.continueFrom(stage);
        }
        stage.close();
      }
    }
    threads.shutdown();
  }

  /** Stops all programs at the same time; takes at most two seconds. */
  public void stop() {
    Stream<CompletableFuture<Void>> stopping =
        stages.values().stream()
            .map(stage -> CompletableFuture.runAsync(stage::stop, task -> daemon(task).start()));
    stopping.toList().forEach(CompletableFuture::join);
  }

  private void settle(Stage stage, Cycle cycle, Set<String> settled, Set<String> finished) {
    boolean done = true;
    try {
      done = stage.settle(cycle, listener);
    } finally {
      Set<String> next = done ? finished : settled;
      cycle.post(() -> next.add(stage.name()));
    }
  }

  private void update(Stage stage, Cycle cycle, Set<String> finished) {
    Runnable report = () -> {};
    try {
      report = stage.update(cycle, listener);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      cycle.post(() -> finished.add(stage.name()));
    }
    report.run();
  }

  private static void awaitReport(Future<?> stage) throws InterruptedException {
    try {
      stage.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A stage cannot be reported", e.getCause());
    }
  }

  private Stage stage(String name) {
    return Objects.requireNonNull(stages.get(name));
  }

  private void requireKnown(Stage stage, String input) {
    if (!stages.containsKey(input)) {
      throw new IllegalArgumentException(
          "Stage " + stage.name() + " has the input " + input + ", which is not before it");
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "openwork-stage");
    thread.setDaemon(true);
    return thread;
  }
}
