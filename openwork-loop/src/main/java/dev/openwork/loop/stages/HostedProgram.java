package dev.openwork.loop.stages;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.fork.Fork;
import dev.openwork.loop.fork.ForkFailure;
import dev.openwork.loop.fork.ForkSettings;
import dev.openwork.loop.fork.Redefinition;
import dev.openwork.loop.launcher.ChangedClass;
import dev.openwork.loop.launcher.Program;
import dev.openwork.loop.problem.StackTraces;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.stages.ProgramStart.Tier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A program and the JVMs that host it. {@link #load} brings its classes into a JVM by the cheapest
 * tier that is correct: new method bodies in the running generation, a new generation, or a new
 * JVM. {@link #serve} then starts what is loaded; the old code serves until that. One thread loads
 * and serves; another may call classes; any thread may close.
 */
final class HostedProgram {
  private static final String FIRST_START = "first start";

  private final ProgramSettings settings;
  private final StageListener listener;
  private final Supplier<List<Path>> sourceRoots;
  private final KeptFiles kept;
  private volatile @Nullable Fork running;
  private volatile @Nullable Fork loaded;
  private volatile boolean closing;
  private boolean handedOver;
  private Changes pending = Changes.NONE;
  private boolean needsJvm = true;
  private boolean stops = true;
  private volatile boolean up;
  private String jvmReason = "";
  private String reason = FIRST_START;
  private Set<String> notices = new HashSet<>();
  private @Nullable Fork reportedEnd;
  private Tier tier = Tier.JVM;
  private int launches;
  private int loads;
  private int served;

  /**
   * A program that does not run yet.
   *
   * @param sourceRoots the source directories of its classes, for messages
   * @param before the program in whose place this one runs; its JVM serves until this one has
   *     loaded its classes
   */
  HostedProgram(
      ProgramSettings settings,
      Supplier<List<Path>> sourceRoots,
      StageListener listener,
      Optional<HostedProgram> before) {
    this.settings = settings;
    this.listener = listener;
    this.sourceRoots = sourceRoots;
    this.kept = new KeptFiles(settings.fork().program());
    before.ifPresent(
        old -> {
          old.closing = true;
          old.handedOver = true;
          running = old.current();
          launches = old.launches;
          up = old.up;
          loads = old.loads;
          served = old.loads;
          reason = "the configuration of the program changed";
          notices = old.notices;
        });
  }

  ProgramSettings settings() {
    return settings;
  }

  /** Records what changed in the classes directories. */
  synchronized void changed(Changes changes) {
    pending = pending.and(changes);
  }

  /** Makes the next load start a new JVM. */
  void forget() {
    needsJvm = true;
    reason = "restart on request";
  }

  /** Returns the number of loads so far. */
  int loads() {
    return loads;
  }

  /** Returns a text that changes when the JVM of the last load ends, and with every launch. */
  String life() {
    Fork live = current();
    return live != null && live.isAlive() ? "" : "ended " + launches;
  }

  /** Loads the classes as they are now. */
  void load() throws StageFailure, IOException, InterruptedException {
    try {
      tier = loadByCheapestTier();
      loads++;
    } catch (ForkFailure e) {
      throw failure(e);
    }
  }

  /**
   * Starts what was loaded since the last call. If nothing was, informs the running program that
   * other runtime assets are staged for it; a program that cannot be informed is loaded again.
   *
   * @return how, in words
   */
  String serve() throws StageFailure, IOException, InterruptedException {
    try {
      if (served == loads && refresh()) {
        return "kept running, informed of the staged assets";
      }
      if (served == loads) {
        load();
      }
      String note = start();
      pending = Changes.NONE;
      served = loads;
      listener.started(
          new ProgramStart(
              settings.name(),
              Objects.requireNonNull(running).pid(),
              tier,
              reason,
              loads,
              launches));
      return note;
    } catch (ForkFailure e) {
      throw failure(e);
    }
  }

  /** Calls the main method of a loaded class. */
  void call(String mainClass, Path argument)
      throws StageFailure, IOException, InterruptedException {
    Fork live = current();
    try {
      if (live == null) {
        throw new ForkFailure("the " + settings.name() + " JVM is not running");
      }
      call(live, mainClass, argument.toString());
    } catch (ForkFailure e) {
      throw failure(e);
    }
  }

  /** Repeats a call whose JVM was replaced. */
  private void call(Fork fork, String mainClass, String argument)
      throws ForkFailure, InterruptedException {
    try {
      fork.call(mainClass, argument);
    } catch (ForkFailure e) {
      Fork next = current();
      if (next == null || next == fork) {
        throw e;
      }
      next.call(mainClass, argument);
    }
  }

  /** Prepares what makes the next start faster. */
  void archive() throws InterruptedException {
    Fork live = current();
    if (live != null) {
      live.archive();
    }
  }

  /** Ends the program, unless another one has taken over its JVM. */
  void release() {
    if (!handedOver) {
      close();
    }
  }

  /** Ends the program. */
  void close() {
    closing = true;
    for (Fork fork : new Fork[] {loaded, running}) {
      if (fork != null) {
        fork.close();
      }
    }
  }

  private Tier loadByCheapestTier() throws ForkFailure, IOException, InterruptedException {
    Fork live = current();
    Changes changes = pending();
    if (needsJvm || live == null) {
      return launch();
    }
    if (!live.isAlive()) {
      reason = "the JVM had ended";
      return launch();
    }
    if (kept.concern(changes)) {
      reason = "a file changed that a JVM loads once";
      return launch();
    }
    List<ChangedClass> bodies = changes.redefinable();
    reason = bodies.isEmpty() ? "more than method bodies changed" : "only method bodies changed";
    if (!bodies.isEmpty()) {
      Redefinition result = live.redefine(bodies);
      if (result instanceof Redefinition.Rejected rejected) {
        reason = rejected.reason();
      } else {
        return Tier.BODIES;
      }
    }
    Optional<String> rejected = stops ? live.prepare() : Optional.of("");
    if (rejected.isPresent()) {
      Tier launched = launch();
      jvmReason = rejected.get();
      reason = rejected.filter(text -> !text.isEmpty()).orElse("the program did not stop");
      return launched;
    }
    return Tier.GENERATION;
  }

  /** Two JVMs of the program cannot share a debug port, so the old one ends first if it has one. */
  private Tier launch() throws ForkFailure, IOException, InterruptedException {
    Program program = kept.load();
    if (!program.libraryPackages().isEmpty()) {
      notice(
          "Edits of "
              + String.join(", ", new TreeSet<>(program.libraryPackages()))
              + " restart this JVM, because libraries contain the same packages");
    }
    jvmReason = "";
    Fork old = current();
    if (old != null && (settings.fork().debug().isPresent() || old == loaded)) {
      old.close();
    }
    Fork next = Fork.launch(nextFork(program), line -> listener.printed(settings.name(), line));
    try {
      next.prepare();
    } catch (ForkFailure e) {
      next.close();
      throw e;
    }
    loaded = next;
    needsJvm = false;
    next.onExit(status -> exited(next, status));
    if (closing) {
      next.close();
    }
    return Tier.JVM;
  }

  /** Two JVMs of the program overlap, so each works in its own directory. */
  private ForkSettings nextFork(Program program) throws IOException {
    Path work = program.workDirectory();
    if (launches == 0) {
      FileTree.delete(work);
    }
    launches++;
    return settings.fork().hosting(program.in(work.resolve(String.valueOf(launches))));
  }

  private boolean refresh() throws ForkFailure, InterruptedException {
    Fork live = running;
    return live != null && live.isAlive() && live.refresh();
  }

  private String start() throws ForkFailure, IOException, InterruptedException {
    if (tier == Tier.BODIES) {
      return "method bodies replaced, state kept";
    }
    Fork old = running;
    Fork next = loaded;
    try {
      if (next != null) {
        replaceBy(next);
      } else {
        startIn(Objects.requireNonNull(old));
      }
    } catch (ForkFailure e) {
      Fork failed = running;
      if (up && failed != null && !failed.isRunning()) {
        reportEnd(failed, failed.exitStatus().orElse(1));
      }
      throw e;
    }
    up = true;
    Fork live = Objects.requireNonNull(running);
    if (!live.restartReason().isEmpty()) {
      notice(
          "Edits restart this JVM, because "
              + live.restartReason()
              + ". To reload classes instead, set <classLoading>generations</classLoading>;"
              + " libraries then do not find classes of the project");
    }
    if (tier != Tier.JVM || old == null) {
      return "";
    }
    return jvmReason.isEmpty() ? "new JVM" : "new JVM: " + jvmReason;
  }

  /** Starts the loaded classes, in a new JVM if the running program does not stop in this one. */
  private void startIn(Fork fork) throws ForkFailure, IOException, InterruptedException {
    Optional<String> rejected = fork.start(port());
    if (rejected.isPresent()) {
      stops = false;
      tier = launch();
      jvmReason = rejected.get();
      reason = rejected.get();
      replaceBy(Objects.requireNonNull(loaded));
    }
  }

  /**
   * Starts the program in a new JVM. The old one may listen at the port that the new one needs, so
   * its program is stopped first, and started again if the new one fails.
   */
  private void replaceBy(Fork next) throws ForkFailure, InterruptedException {
    Fork old = running;
    boolean waiting = old != null && old.isRunning() && old.suspend(port());
    running = next;
    loaded = null;
    if (old != null && !waiting) {
      old.close();
    }
    try {
      Optional<String> rejected = next.start(port());
      if (rejected.isPresent()) {
        throw new ForkFailure(rejected.get());
      }
    } catch (ForkFailure e) {
      if (old != null && waiting) {
        next.close();
        resume(old);
      }
      throw e;
    }
    if (old != null && waiting) {
      old.close();
    }
  }

  private void resume(Fork old) throws InterruptedException {
    running = old;
    needsJvm = true;
    reason = "the program did not start in the last JVM";
    if (!closing) {
      old.resume(port());
    }
    if (closing) {
      old.close();
    }
  }

  private int port() {
    return settings.address().map(URI::getPort).orElse(0);
  }

  private void notice(String text) {
    if (notices.add(text)) {
      listener.printed(settings.name(), text);
    }
  }

  private @Nullable Fork current() {
    Fork next = loaded;
    return next != null ? next : running;
  }

  private synchronized Changes pending() {
    return pending;
  }

  private StageFailure failure(ForkFailure e) {
    return new StageFailure(
        new StackTraces(sourceRoots.get()).problem(String.valueOf(e.getMessage())));
  }

  private void exited(Fork ended, int status) {
    if (!closing && ended == running) {
      reportEnd(ended, status);
    }
  }

  private synchronized void reportEnd(Fork ended, int status) {
    up = false;
    if (ended != reportedEnd) {
      reportedEnd = ended;
      listener.ended(settings.name(), status);
    }
  }
}
