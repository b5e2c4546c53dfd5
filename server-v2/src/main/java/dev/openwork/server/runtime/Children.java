package dev.openwork.server.runtime;

import dev.openwork.process.ChildSnapshot;
import dev.openwork.process.ChildSupervisor;
import dev.openwork.process.RestartPolicy;
import dev.openwork.process.opencode.OpencodeProgram;
import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.model.ChildError;
import dev.openwork.server.model.ChildHealth;
import dev.openwork.server.model.RouterHealth;
import dev.openwork.server.model.RuntimeSummary;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.RuntimeVersions;
import dev.openwork.server.opencode.OpencodeEndpoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The supervised child processes, opencode and the chat router. */
public final class Children implements RuntimePrograms {
  private static final ChildError NOT_STAGED =
      new ChildError(
          "missing_binary",
          "opencode is not staged. Run mvn openwork:fetch-opencode; the server detects it within"
              + " seconds");
  private static final String NOT_STARTED =
      "opencode is not started because OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP is %s";

  private final ManagedChild opencode;
  private final ManagedChild router;
  private final Policy policy;

  /**
   * How the child processes are managed.
   *
   * @param source the directory with the staged programs
   */
  public record Policy(Optional<Path> source, BootstrapPolicy bootstrap, RestartPolicy restart) {}

  /** Manages these two children. */
  public Children(ManagedChild opencode, ManagedChild router, Policy policy) {
    this.opencode = opencode;
    this.router = router;
    this.policy = policy;
  }

  /** Runs the staged programs if the policy is eager; {@link #retry} starts missing ones later. */
  public void start() {
    if (policy.bootstrap() == BootstrapPolicy.EAGER) {
      opencode.converge();
      router.converge();
    }
  }

  /** Starts the children that could not be started so far, if their programs are staged now. */
  public void retry() {
    if (policy.bootstrap() == BootstrapPolicy.EAGER) {
      List.of(opencode, router).stream()
          .filter(child -> child.current().isEmpty())
          .forEach(ManagedChild::converge);
    }
  }

  /** Returns the health of opencode. */
  public ChildHealth opencode() {
    return policy.bootstrap() == BootstrapPolicy.EAGER
        ? opencode.health(ChildStatus.ERROR, NOT_STAGED)
        : opencode.health(ChildStatus.DISABLED, null);
  }

  /** Returns the health of the chat router. */
  public ChildHealth router() {
    return router.health(ChildStatus.DISABLED, null);
  }

  /** Returns when the children are started. */
  public BootstrapPolicy bootstrap() {
    return policy.bootstrap();
  }

  /** Returns the state of both children, with the last upgrade. */
  public RuntimeSummary summary(RuntimeUpgrade upgrade) {
    return new RuntimeSummary(
        source(),
        Target.here(),
        policy.bootstrap(),
        policy.restart(),
        opencode(),
        RouterHealth.of(router()),
        upgrade);
  }

  /** Returns the running and the staged versions. */
  public RuntimeVersions versions() {
    return new RuntimeVersions(source(), Target.here(), opencode.versions(), router.versions());
  }

  private @Nullable String source() {
    return policy.source().map(Path::toString).orElse(null);
  }

  @Override
  public List<String> names() {
    return List.of(opencode.name(), router.name());
  }

  @Override
  public Outcome upgrade(String name) {
    if (policy.bootstrap() == BootstrapPolicy.DISABLED) {
      throw new Failure(FailureCode.CONFLICT, NOT_STARTED.formatted("disabled"));
    }
    return List.of(opencode, router).stream()
        .filter(child -> child.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Failure.unknown("program", name))
        .upgrade();
  }

  /**
   * Returns the address of the running opencode; throws a {@link Failure} with {@code
   * service_unavailable}, the reason and the remedy if it is not running.
   */
  public OpencodeEndpoint locateOpencode() {
    ChildSupervisor child = opencode.current().orElseThrow(() -> unavailable(reasonAbsent()));
    ChildSnapshot now = child.snapshot();
    return now.endpoint()
        .map(
            endpoint ->
                new OpencodeEndpoint(
                    endpoint.uri(),
                    endpoint.secret().basic(OpencodeProgram.USER),
                    Optional.of(endpoint.proof())))
        .orElseThrow(() -> unavailable(reasonDown(now)));
  }

  private String reasonAbsent() {
    ChildError error = opencode().lastError();
    return error == null
        ? NOT_STARTED.formatted(policy.bootstrap().toString().toLowerCase(Locale.ROOT))
        : error.message();
  }

  private static String reasonDown(ChildSnapshot now) {
    return switch (now.state()) {
      case STARTING, RUNNING -> "opencode is starting; retry in a moment";
      case UNRESPONSIVE ->
          "opencode is running but does not respond; it is restarted if that does not change";
      case RESTART_SCHEDULED ->
          "opencode is down and will be restarted; see /system/opencode/health for the reason";
      case STOPPED -> "opencode was stopped with the server";
    };
  }

  private static Failure unavailable(String message) {
    return new Failure(FailureCode.SERVICE_UNAVAILABLE, message);
  }
}
