package dev.openwork.server.runtime;

import dev.openwork.server.domain.ChildReport.Fault;
import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.StagedProgram;
import dev.openwork.server.process.ChildArtifact;
import dev.openwork.server.process.ChildFailure;
import dev.openwork.server.process.ChildSnapshot;
import dev.openwork.server.process.ChildState;
import dev.openwork.server.process.ChildSupervisor;
import java.util.Locale;
import java.util.Optional;

/** Supervised children as values of the domain. */
final class ChildViews {
  private ChildViews() {}

  static ChildReport report(
      ChildSupervisor child, Optional<StagedProgram> staged, Optional<Fault> unreadable) {
    ChildSnapshot now = child.snapshot();
    ChildArtifact artifact = child.spec().artifact();
    return new ChildReport(
        status(now.state()),
        staged,
        Optional.of(
            new StagedProgram(
                child.spec().version(), artifact.file(), artifact.sha256(), artifact.source())),
        now.uri(),
        now.pid(),
        now.restarts(),
        now.lastStartedAt(),
        now.lastReadyAt(),
        unreadable.or(() -> now.lastFailure().map(ChildViews::fault)),
        now.lastExitAt().map(at -> new ChildReport.Exit(now.lastExitCode().orElse(0), at)),
        now.output());
  }

  static Fault fault(ChildFailure failure) {
    return new Fault(
        failure.code().name().toLowerCase(Locale.ROOT), String.valueOf(failure.getMessage()));
  }

  private static ChildStatus status(ChildState state) {
    return switch (state) {
      case STARTING -> ChildStatus.STARTING;
      case RUNNING -> ChildStatus.RUNNING;
      case RESTART_SCHEDULED -> ChildStatus.RESTART_SCHEDULED;
      case STOPPED -> ChildStatus.STOPPED;
    };
  }
}
