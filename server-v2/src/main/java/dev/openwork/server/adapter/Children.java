package dev.openwork.server.adapter;

import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.process.ChildFailure;
import dev.openwork.server.process.ChildSlot;
import dev.openwork.server.process.ChildSnapshot;
import dev.openwork.server.process.ChildSupervisor;
import dev.openwork.server.services.ChildReports;
import java.util.Locale;
import java.util.Optional;

/** The supervised child processes, as the rest of the server sees them. */
public final class Children implements ChildReports, OpencodeLocator {
  private static final String HOW_TO_STAGE =
      "opencode is not staged; run mvn openwork:fetch-opencode and restart the server";

  private final ChildSlot opencode;
  private final ChildSlot router;

  /** Speaks for what runs in these; an empty one means that nothing is staged. */
  public Children(ChildSlot opencode, ChildSlot router) {
    this.opencode = opencode;
    this.router = router;
  }

  @Override
  public ChildReport opencode() {
    ChildReport.Fault missing = new ChildReport.Fault("missing_binary", HOW_TO_STAGE);
    return opencode
        .current()
        .map(Children::report)
        .orElseGet(() -> ChildReport.notStarted(ChildStatus.ERROR, Optional.of(missing)));
  }

  @Override
  public ChildReport router() {
    return router
        .current()
        .map(Children::report)
        .orElseGet(() -> ChildReport.notStarted(ChildStatus.DISABLED, Optional.empty()));
  }

  @Override
  public OpencodeEndpoint locate() {
    ChildSupervisor child = opencode.current().orElseThrow(() -> unavailable(HOW_TO_STAGE));
    ChildSnapshot now = child.snapshot();
    return now.uri()
        .map(uri -> new OpencodeEndpoint(uri, child.authorization()))
        .orElseThrow(() -> unavailable(whyDown(now)));
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

  private static ChildReport report(ChildSupervisor child) {
    ChildSnapshot now = child.snapshot();
    return new ChildReport(
        status(now),
        Optional.of(child.spec().program()),
        Optional.of(child.spec().version()),
        now.uri(),
        now.pid(),
        now.lastStartedAt(),
        now.lastReadyAt(),
        now.lastFailure().map(Children::fault),
        now.lastExitAt().map(at -> new ChildReport.Exit(now.lastExitCode().orElse(0), at)),
        now.output());
  }

  private static ChildStatus status(ChildSnapshot now) {
    return switch (now.state()) {
      case STARTING -> ChildStatus.STARTING;
      case RUNNING -> ChildStatus.RUNNING;
      case RESTART_SCHEDULED -> ChildStatus.RESTART_SCHEDULED;
      case STOPPED -> ChildStatus.STOPPED;
    };
  }

  private static ChildReport.Fault fault(ChildFailure failure) {
    return new ChildReport.Fault(
        failure.code().name().toLowerCase(Locale.ROOT), String.valueOf(failure.getMessage()));
  }
}
