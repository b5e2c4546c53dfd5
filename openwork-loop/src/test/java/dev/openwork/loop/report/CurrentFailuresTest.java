package dev.openwork.loop.report;

import static dev.openwork.loop.report.Reports.MISSING_SEMICOLON;
import static dev.openwork.loop.report.Reports.failed;
import static dev.openwork.loop.report.Reports.ran;
import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopEvent.ProgramEnded;
import dev.openwork.loop.problem.Problem;
import dev.openwork.loop.stages.StageReport;
import dev.openwork.loop.stages.StageReport.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CurrentFailuresTest {
  private final SettableClock clock = new SettableClock();
  private final CurrentFailures failures = Reports.failures(clock);

  @Test
  void aStageStaysFailedUntilItSucceeds() {
    assertThat(failures.on(failed("compile server", MISSING_SEMICOLON))).isTrue();
    assertThat(failures.on(ran("compile app"))).isFalse();
    assertThat(failures.on(Reports.stage("compile server", Outcome.SKIPPED, ""))).isFalse();
    assertThat(failures.reports()).extracting(StageReport::stage).containsExactly("compile server");

    assertThat(failures.on(Reports.stage("compile server", Outcome.UNCHANGED, ""))).isTrue();
    assertThat(failures.reports()).isEmpty();
  }

  @Test
  void aRepeatedFailureIsNoChange() {
    failures.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(failures.on(failed("compile server", MISSING_SEMICOLON))).isFalse();
    assertThat(failures.on(failed("compile server", Problem.of("another")))).isTrue();
  }

  @Test
  void namesTheProgramsBelowAFailureAndTheTimeOfTheirCode() {
    failures.on(ran("server"));
    clock.advance(Duration.ofSeconds(67));
    failures.on(ran("app"));
    failures.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(failures.stalePrograms()).containsExactly("server", "app");
    assertThat(failures.staleProgramsText())
        .isEqualTo("server still runs the code of 12:00:00, app still runs the code of 12:01:07");

    failures.on(ran("server"));
    assertThat(failures.staleProgramsText())
        .isEqualTo("server and app still run the code of 12:01:07");
  }

  @Test
  void namesProgramsThatAreNotRunning() {
    failures.on(failed("server", Problem.of("port in use")));
    assertThat(failures.staleProgramsText()).isEqualTo("server is not running");

    failures.on(ran("server"));
    failures.on(new ProgramEnded("server", 1));
    failures.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(failures.staleProgramsText()).isEqualTo("server and app are not running");
  }

  @Test
  void aFailureThatAffectsNoProgramLeavesAllUpToDate() {
    failures.on(failed("docs", Problem.of("no docs")));
    assertThat(failures.stalePrograms()).isEmpty();
    assertThat(failures.staleProgramsText()).isEmpty();
  }

  @Test
  void anUnknownStageAffectsEveryProgram() {
    failures.on(failed("something new", Problem.of("broken")));
    assertThat(failures.stalePrograms()).containsExactly("server", "app");
  }

  /** Starts at noon. */
  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-01-02T12:00:00Z");

    void advance(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
