package dev.openwork.server.runtime;

import dev.openwork.server.domain.BootstrapPolicy;
import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.RuntimeReport.RestartPolicy;
import dev.openwork.server.domain.RuntimeReport;
import dev.openwork.server.opencode.OpencodeEndpoint;
import dev.openwork.server.opencode.OpencodeLocator;
import dev.openwork.server.process.ChildSnapshot;
import dev.openwork.server.process.ChildSupervisor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The supervised child processes, as the rest of the server sees them. */
public final class Children implements ChildReports, RuntimePrograms, OpencodeLocator {
  private static final String HOW_TO_STAGE =
      "opencode is not staged; run mvn openwork:fetch-opencode, it is found within seconds";
  private static final String DISABLED =
      "opencode is not started, for OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP is %s";

  private final ManagedChild opencode;
  private final ManagedChild router;
  private final Policy policy;

  /** Where programs come from and how they are looked after. */
  public record Policy(Optional<Path> source, BootstrapPolicy bootstrap, RestartPolicy restart) {}

  /** Speaks for these two. */
  public Children(ManagedChild opencode, ManagedChild router, Policy policy) {
    this.opencode = opencode;
    this.router = router;
    this.policy = policy;
  }

  /**
   * Lets run what is staged, if the policy says so; what is not there is looked for again later.
   */
  public void start() {
    if (policy.bootstrap() == BootstrapPolicy.EAGER) {
      opencode.converge();
      router.converge();
    }
  }

  /** Looks again for what was not there, or could not be read, when it should have been started. */
  public void retry() {
    if (policy.bootstrap() == BootstrapPolicy.EAGER) {
      List.of(opencode, router).stream()
          .filter(child -> child.current().isEmpty())
          .forEach(ManagedChild::converge);
    }
  }

  @Override
  public ChildReport opencode() {
    return policy.bootstrap() == BootstrapPolicy.EAGER
        ? opencode.report(
            ChildStatus.ERROR, Optional.of(new ChildReport.Fault("missing_binary", HOW_TO_STAGE)))
        : opencode.report(ChildStatus.DISABLED, Optional.empty());
  }

  @Override
  public ChildReport router() {
    return router.report(ChildStatus.DISABLED, Optional.empty());
  }

  @Override
  public RuntimeReport runtime() {
    return new RuntimeReport(
        policy.source(), Target.here(), policy.bootstrap(), policy.restart(), opencode(), router());
  }

  @Override
  public List<String> names() {
    return List.of(opencode.name(), router.name());
  }

  @Override
  public Outcome upgrade(String name) {
    if (policy.bootstrap() == BootstrapPolicy.DISABLED) {
      throw new Failure(FailureCode.CONFLICT, DISABLED.formatted("disabled"));
    }
    return List.of(opencode, router).stream()
        .filter(child -> child.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Failure.unknown("program", name))
        .upgrade();
  }

  @Override
  public OpencodeEndpoint locate() {
    ChildSupervisor child = opencode.current().orElseThrow(() -> unavailable(whyAbsent()));
    ChildSnapshot now = child.snapshot();
    return now.uri()
        .map(uri -> new OpencodeEndpoint(uri, opencode.authorization()))
        .orElseThrow(() -> unavailable(whyDown(now)));
  }

  private String whyAbsent() {
    return opencode()
        .lastError()
        .map(ChildReport.Fault::message)
        .orElseGet(
            () -> DISABLED.formatted(policy.bootstrap().toString().toLowerCase(Locale.ROOT)));
  }

  private static String whyDown(ChildSnapshot now) {
    return switch (now.state()) {
      case STARTING, RUNNING -> "opencode is starting; try again in a moment";
      case RESTART_SCHEDULED ->
          "opencode is down and will be started again; /system/opencode/health says why";
      case STOPPED -> "opencode was stopped with the server";
    };
  }

  private static Failure unavailable(String message) {
    return new Failure(FailureCode.SERVICE_UNAVAILABLE, message);
  }
}
