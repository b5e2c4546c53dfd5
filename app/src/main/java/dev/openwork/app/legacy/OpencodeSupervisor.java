package dev.openwork.app.legacy;

import dev.openwork.app.servers.ServerStatus;
import dev.openwork.process.ChildEndpoint;
import dev.openwork.process.ChildEvent;
import dev.openwork.process.ChildFailure;
import dev.openwork.process.ChildHost;
import dev.openwork.process.ChildJournal;
import dev.openwork.process.ChildSlot;
import dev.openwork.process.ChildSnapshot;
import dev.openwork.process.ChildSupervisor;
import dev.openwork.process.HealthCheck;
import dev.openwork.process.RestartPolicy;
import dev.openwork.process.opencode.ChildEnvironment;
import dev.openwork.process.opencode.OpencodeProgram;
import dev.openwork.process.opencode.RuntimeAssets;
import dev.openwork.process.opencode.StagedProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs the staged opencode for one generation of the app. The process, its password and its log are
 * those of a slot that outlives generations.
 */
final class OpencodeSupervisor implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(OpencodeSupervisor.class.getName());
  private static final String SLOT = "app.opencode";
  private static final String JOURNAL = "app.opencode-journal";
  private static final Duration START_TIMEOUT = Duration.ofSeconds(60);

  private final ChildSlot slot;
  private final RuntimeAssets assets;
  private final Path assetsRoot;
  private final OpencodeProgram program;
  private final Thread logging;

  private OpencodeSupervisor(
      ChildSlot slot, ChildJournal journal, Path assetsRoot, OpencodeProgram program) {
    this.slot = slot;
    this.assets = new RuntimeAssets(Optional.of(assetsRoot));
    this.assetsRoot = assetsRoot;
    this.program = program;
    this.logging = new Thread(() -> log(journal), "app-opencode-log");
    logging.setDaemon(true);
  }

  /**
   * Starts opencode in the background, unless it is running.
   *
   * @param kept contains the process, which is added if it is missing
   * @param state the directory for the state of opencode and the records of its runs
   * @param assets the directory of the staged programs
   * @param environment the environment of the app, of which opencode receives a part
   */
  static OpencodeSupervisor start(
      Map<String, AutoCloseable> kept, Path state, Path assets, Map<String, String> environment) {
    ChildJournal journal = keep(kept, JOURNAL, ChildJournal.class, ChildJournal::new);
    ChildSlot slot = keep(kept, SLOT, ChildSlot.class, () -> slot(state, journal));
    Map<String, String> variables = new ChildEnvironment(environment, Set.of()).forOpencode();
    OpencodeSupervisor supervisor =
        new OpencodeSupervisor(
            slot,
            journal,
            assets,
            new OpencodeProgram(state.resolve("opencode"), variables, START_TIMEOUT));
    supervisor.logging.start();
    supervisor.find().ifPresent(supervisor::run);
    return supervisor;
  }

  private static ChildSlot slot(Path state, ChildJournal journal) {
    ChildHost host =
        new ChildHost(
            state.resolve("runtime"),
            state.resolve("logs"),
            RestartPolicy.STANDARD,
            HealthCheck.Policy.STANDARD,
            Clock.systemUTC(),
            journal);
    return new ChildSlot(OpencodeProgram.NAME, host, Optional.empty());
  }

  private static <T extends AutoCloseable> T keep(
      Map<String, AutoCloseable> kept, String name, Class<T> type, Supplier<T> factory) {
    AutoCloseable found = kept.get(name);
    if (type.isInstance(found)) {
      return type.cast(found);
    }
    T part = factory.get();
    kept.put(name, part);
    return part;
  }

  /**
   * Returns the running opencode.
   *
   * @throws dev.openwork.sdk.error.ServiceUnavailableException if it is not running
   */
  OpencodeEndpoint endpoint() {
    ChildEndpoint endpoint =
        slot.endpoint().orElseThrow(() -> Failures.unavailable(reason(slot.current())));
    return new OpencodeEndpoint(
        endpoint.uri(),
        endpoint.secret().basic(OpencodeProgram.USER),
        Optional.of(endpoint.proof()));
  }

  /** Returns the status of opencode, and starts it if it has been staged since the last call. */
  ServerStatus status() {
    Optional<ChildSupervisor> child = slot.current();
    if (child.isEmpty()) {
      find().ifPresent(this::run);
      child = slot.current();
    }
    if (child.isEmpty()) {
      return new ServerStatus(
          ServerStatus.State.UNAVAILABLE, "opencode not available", reason(child));
    }
    String version = "opencode " + child.get().spec().version();
    String state = child.get().snapshot().state().name().toLowerCase(Locale.ROOT);
    return slot.endpoint().isPresent()
        ? new ServerStatus(ServerStatus.State.OK, "opencode running", version)
        : new ServerStatus(
            ServerStatus.State.ATTENTION,
            "opencode " + state.replace('_', ' '),
            version + ". " + reason(child));
  }

  /** Stops to write the log. opencode keeps running. */
  @Override
  public void close() {
    logging.interrupt();
  }

  private void run(StagedProgram staged) {
    slot.run(Optional.of(program.of(staged)));
  }

  private Optional<StagedProgram> find() {
    try {
      return assets.find(OpencodeProgram.NAME);
    } catch (IOException e) {
      LOG.warning(e.getMessage());
      return Optional.empty();
    }
  }

  private String reason(Optional<ChildSupervisor> child) {
    return child
        .map(running -> reason(running.snapshot()))
        .orElseGet(
            () ->
                "No opencode is staged in %s. Run mvn openwork:fetch-opencode."
                    .formatted(assetsRoot));
  }

  private static String reason(ChildSnapshot snapshot) {
    return snapshot
        .lastFailure()
        .map(ChildFailure::getMessage)
        .map(message -> message.lines().findFirst().orElse(""))
        .orElse("opencode is starting.");
  }

  private static void log(ChildJournal journal) {
    try {
      while (true) {
        ChildEvent event = journal.take();
        boolean problem = event.kind() != ChildEvent.Kind.READY;
        LOG.log(
            problem ? Level.WARNING : Level.INFO,
            "opencode: {0}: {1}",
            new Object[] {event.kind(), event.message()});
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
