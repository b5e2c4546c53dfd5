package dev.openwork.server.resources;

import dev.openwork.server.domain.ChildReport.Fault;
import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.ChildStatus;
import dev.openwork.server.domain.RuntimeReport;
import dev.openwork.server.domain.StagedProgram;
import dev.openwork.server.domain.UpgradeState;
import dev.openwork.server.model.ChildError;
import dev.openwork.server.model.ChildExit;
import dev.openwork.server.model.ChildSummary;
import dev.openwork.server.model.OpencodeHealth;
import dev.openwork.server.model.ProgramVersions;
import dev.openwork.server.model.RestartPolicy;
import dev.openwork.server.model.RouterEnablement;
import dev.openwork.server.model.RouterHealth;
import dev.openwork.server.model.RuntimeProgram;
import dev.openwork.server.model.RuntimeSummary;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.RuntimeVersions;
import dev.openwork.server.model.UpgradeFailure;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The runtime as the operations show it. */
final class RuntimeViews {
  private RuntimeViews() {}

  static OpencodeHealth opencode(RuntimeReport runtime) {
    ChildReport child = runtime.opencode();
    return new OpencodeHealth(
        child.status(),
        child.running(),
        text(child.baseUrl()),
        child.program().map(p -> p.path().toString()).orElse(null),
        child.program().map(StagedProgram::version).orElse(null),
        child.program().map(StagedProgram::sha256).orElse(null),
        child.program().flatMap(StagedProgram::source).orElse(null),
        program(child.staged()),
        child.pid().orElse(null),
        child.runningSince().orElse(null),
        child.restarts(),
        child.lastStartedAt().orElse(null),
        child.lastReadyAt().orElse(null),
        child.lastError().map(RuntimeViews::error).orElse(null),
        exit(child),
        child.output());
  }

  static RouterHealth router(RuntimeReport runtime) {
    ChildReport child = runtime.router();
    return new RouterHealth(
        child.status(),
        child.running(),
        text(child.baseUrl()),
        child.baseUrl().map(url -> url.resolve("/health").toString()).orElse(null),
        child.program().map(p -> p.path().toString()).orElse(null),
        child.program().map(StagedProgram::version).orElse(null),
        child.program().map(StagedProgram::sha256).orElse(null),
        child.program().flatMap(StagedProgram::source).orElse(null),
        program(child.staged()),
        enablement(child),
        child.pid().orElse(null),
        child.runningSince().orElse(null),
        child.restarts(),
        child.lastStartedAt().orElse(null),
        child.lastReadyAt().orElse(null),
        child.lastError().map(RuntimeViews::error).orElse(null),
        exit(child),
        child.output());
  }

  static RuntimeSummary summary(RuntimeReport runtime, UpgradeState upgrade) {
    return new RuntimeSummary(
        source(runtime),
        runtime.target(),
        runtime.bootstrap(),
        new RestartPolicy(
            runtime.restart().first().toMillis(),
            runtime.restart().longest().toMillis(),
            runtime.restart().healthy().toMillis()),
        opencode(runtime),
        router(runtime),
        upgrade(upgrade));
  }

  static RuntimeVersions versions(RuntimeReport runtime) {
    return new RuntimeVersions(
        source(runtime),
        runtime.target(),
        versions(runtime.opencode()),
        versions(runtime.router()));
  }

  static RuntimeUpgrade upgrade(UpgradeState state) {
    return new RuntimeUpgrade(
        state.status(),
        state.startedAt().orElse(null),
        state.finishedAt().orElse(null),
        state.replaced(),
        state.failures().stream()
            .map(f -> new UpgradeFailure(f.program(), error(f.fault())))
            .toList());
  }

  static ChildSummary brief(ChildReport child) {
    return new ChildSummary(
        child.status(),
        child.running(),
        child.program().map(StagedProgram::version).orElse(null),
        child.pid().orElse(null));
  }

  private static RouterEnablement enablement(ChildReport child) {
    boolean enabled = child.status() != ChildStatus.DISABLED;
    return new RouterEnablement(
        enabled,
        enabled ? "a router is staged" : "no router is staged, or children are not started");
  }

  private static ProgramVersions versions(ChildReport child) {
    return new ProgramVersions(program(child.active()), program(child.staged()));
  }

  private static @Nullable RuntimeProgram program(Optional<StagedProgram> program) {
    return program
        .map(
            p ->
                new RuntimeProgram(
                    p.version(), p.sha256(), p.path().toString(), p.source().orElse(null)))
        .orElse(null);
  }

  private static @Nullable String source(RuntimeReport runtime) {
    return runtime.source().map(Path::toString).orElse(null);
  }

  private static @Nullable String text(Optional<URI> url) {
    return url.map(URI::toString).orElse(null);
  }

  private static ChildError error(Fault fault) {
    return new ChildError(fault.code(), fault.message());
  }

  private static @Nullable ChildExit exit(ChildReport child) {
    return child.lastExit().map(e -> new ChildExit(e.code(), e.at())).orElse(null);
  }
}
