package dev.openwork.loop.stages;

import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.Fork;
import dev.openwork.loop.fork.ForkFailure;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.fork.Redefinition;
import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.problem.Traces;
import dev.openwork.loop.settings.ProgramSettings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a running program in step with its classes, by the cheapest tier that is right: other
 * method bodies in the running generation, a new generation, a new JVM. One thread updates; another
 * may call; any may close.
 */
final class ProgramStage implements AutoCloseable {
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final ProgramSettings settings;
  private final StageListener listener;
  private final Supplier<List<Path>> sourceRoots;
  private final Stage stage;
  private final KeptFiles kept;
  private volatile @Nullable Fork fork;
  private volatile boolean closing;
  private volatile CompletableFuture<Boolean> prepared = CompletableFuture.completedFuture(false);
  private Changes pending = Changes.NONE;
  private boolean fresh = true;
  private int launches;
  private String running = "";

  /**
   * A program that does not run yet.
   *
   * @param sourceRoots where the sources of its classes are, for messages
   * @param before what has run in its place and goes on until this one has loaded its classes
   */
  ProgramStage(
      ProgramSettings settings,
      Supplier<List<Path>> sourceRoots,
      StageListener listener,
      Optional<ProgramStage> before) {
    this.settings = settings;
    this.listener = listener;
    this.sourceRoots = sourceRoots;
    this.stage = new Stage(settings.name(), listener);
    this.kept = new KeptFiles(settings.fork().program());
    before.ifPresent(
        old -> {
          old.closing = true;
          fork = old.fork;
          launches = old.launches;
        });
  }

  ProgramSettings settings() {
    return settings;
  }

  /** Makes the next update start a new JVM. */
  void forget() {
    stage.forget();
    fresh = true;
  }

  /** Takes note of what became of the class directories. */
  void changed(Changes changes) {
    pending = pending.and(changes);
  }

  /**
   * Brings the program to the class directories as they are, beside the calling thread, if one of
   * the digests is new or its JVM has ended. Until the new code runs, the old code serves. When
   * only what is staged for it is new, a program that can be told so goes on as it is.
   *
   * @param classes of all that it is loaded from
   * @param staged of the programs that are staged for it
   */
  Concurrent update(String classes, String staged) {
    String key = Digests.of(classes, staged);
    CompletableFuture<Boolean> preparing = new CompletableFuture<>();
    prepared = preparing;
    return Concurrent.run(
        () -> {
          if (!isAlive()) {
            forget();
          }
          try {
            stage.update(key, () -> reload(key, classes, preparing));
          } finally {
            preparing.complete(stage.isInStep());
          }
        });
  }

  /** Whether what runs is of the last update's classes, once that has come to its end. */
  boolean isInStep() {
    return stage.isInStep();
  }

  /** Calls a main method of the classes of the last update, as soon as they are loaded. */
  void call(String mainClass, Path argument)
      throws StageFailure, IOException, InterruptedException {
    if (!prepared.join()) {
      throw new StageFailure(
          Problem.of(
              "the " + settings.name() + " does not load the classes, so none can be called"));
    }
    try {
      requireFork().call(mainClass, argument.toString());
    } catch (ForkFailure e) {
      throw failure(e);
    }
  }

  /** Writes what the running program answers at a path. */
  void get(String path, Path file) throws StageFailure, IOException, InterruptedException {
    if (!isInStep()) {
      throw new StageFailure(
          Problem.of("the " + settings.name() + " that would tell its contract does not run"));
    }
    URI address = settings.address().orElseThrow().resolve(path);
    HttpResponse<Path> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).timeout(ANSWER).build(),
                HttpResponse.BodyHandlers.ofFile(file));
    if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
      throw new StageFailure(Problem.of(address + " answers with status " + answer.statusCode()));
    }
  }

  /** Works in idle time at whatever makes the next start quicker. */
  void prepareNextStart() throws InterruptedException {
    Fork live = fork;
    if (live != null) {
      live.archive();
    }
  }

  @Override
  public void close() {
    closing = true;
    Fork live = fork;
    if (live != null) {
      live.close();
    }
  }

  private Output reload(String key, String classes, CompletableFuture<Boolean> preparing)
      throws StageFailure, IOException, InterruptedException {
    boolean same = classes.equals(running);
    running = "";
    try {
      Output output = new Output(key, same ? tell(preparing) : reload(preparing));
      pending = Changes.NONE;
      fresh = false;
      running = classes;
      return output;
    } catch (ForkFailure e) {
      throw failure(e);
    }
  }

  private String tell(CompletableFuture<Boolean> preparing)
      throws ForkFailure, IOException, InterruptedException {
    Fork live = fork;
    if (fresh || live == null || !live.refresh()) {
      return reload(preparing);
    }
    preparing.complete(true);
    return "goes on, with what is staged";
  }

  /** Answers how it was done, in people's words. */
  private String reload(CompletableFuture<Boolean> preparing)
      throws ForkFailure, IOException, InterruptedException {
    Fork live = fork;
    if (fresh || live == null || kept.concern(pending)) {
      return relaunch(live, preparing);
    }
    List<ChangedClass> bodies = pending.exchangeable();
    if (!bodies.isEmpty() && live.redefine(bodies) instanceof Redefinition.Done) {
      preparing.complete(true);
      return "methods exchanged, state kept";
    }
    if (!live.reloadable()) {
      return relaunch(live, preparing);
    }
    live.prepare();
    preparing.complete(true);
    start(live);
    return "";
  }

  /**
   * The old JVM serves until the new one has loaded its classes, and then they may want the same
   * port. A port for debuggers both would want from the beginning.
   */
  private String relaunch(@Nullable Fork old, CompletableFuture<Boolean> preparing)
      throws ForkFailure, IOException, InterruptedException {
    kept.load();
    if (old != null && settings.fork().debug().isPresent()) {
      fork = null;
      old.close();
    }
    Fork next = Fork.launch(nextFork(), line -> listener.printed(settings.name(), line));
    try {
      next.prepare();
    } catch (ForkFailure e) {
      next.close();
      throw e;
    }
    fork = next;
    fresh = false;
    next.onExit(status -> exited(next, status));
    if (old != null) {
      old.close();
    }
    preparing.complete(true);
    if (closing) {
      next.close();
    }
    start(next);
    return old == null ? "" : "new JVM";
  }

  /** Two JVMs of the program overlap, so each works in a directory of its own. */
  private ForkSettings nextFork() throws IOException {
    Path work = settings.fork().program().workDirectory();
    if (launches == 0) {
      FileTree.delete(work);
    }
    launches++;
    return settings.fork().in(work.resolve(String.valueOf(launches)));
  }

  private void start(Fork live) throws ForkFailure, InterruptedException {
    if (settings.address().isPresent()) {
      live.start(settings.address().get().getPort());
    }
  }

  private StageFailure failure(ForkFailure e) {
    return new StageFailure(new Traces(sourceRoots.get()).problem(String.valueOf(e.getMessage())));
  }

  private void exited(Fork ended, int status) {
    if (!closing && ended == fork) {
      listener.ended(settings.name(), status);
    }
  }

  private boolean isAlive() {
    Fork live = fork;
    return live != null && live.isAlive();
  }

  private Fork requireFork() throws ForkFailure {
    return Optional.ofNullable(fork)
        .orElseThrow(() -> new ForkFailure("the " + settings.name() + " JVM is not running"));
  }
}
