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

class StandingTest {
  private final SettableClock clock = new SettableClock();
  private final Standing standing = Reports.standing(clock);

  @Test
  void aStageStaysFailedUntilItSucceeds() {
    assertThat(standing.on(failed("compile server", MISSING_SEMICOLON))).isTrue();
    assertThat(standing.on(ran("compile app"))).isFalse();
    assertThat(standing.on(Reports.stage("compile server", Outcome.SKIPPED, ""))).isFalse();
    assertThat(standing.faults()).extracting(StageReport::stage).containsExactly("compile server");

    assertThat(standing.on(Reports.stage("compile server", Outcome.UNCHANGED, ""))).isTrue();
    assertThat(standing.faults()).isEmpty();
  }

  @Test
  void theSameFailureAgainIsNoChange() {
    standing.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(standing.on(failed("compile server", MISSING_SEMICOLON))).isFalse();
    assertThat(standing.on(failed("compile server", Problem.of("another")))).isTrue();
  }

  @Test
  void namesTheProgramsBelowAFailureAndSinceWhenTheyRun() {
    standing.on(ran("server"));
    clock.advance(Duration.ofSeconds(67));
    standing.on(ran("app"));
    standing.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(standing.behind()).containsExactly("server", "app");
    assertThat(standing.instead())
        .isEqualTo("server still runs the code of 12:00:00, app still runs the code of 12:01:07");

    standing.on(ran("server"));
    assertThat(standing.instead()).isEqualTo("server and app still run the code of 12:01:07");
  }

  @Test
  void saysWhatDoesNotRunAtAll() {
    standing.on(failed("server", Problem.of("port in use")));
    assertThat(standing.instead()).isEqualTo("server does not run");

    standing.on(ran("server"));
    standing.on(new ProgramEnded("server", 1));
    standing.on(failed("compile server", MISSING_SEMICOLON));
    assertThat(standing.instead()).isEqualTo("server and app do not run");
  }

  @Test
  void aFailureAboveNoProgramLeavesAllUpToDate() {
    standing.on(failed("docs", Problem.of("no docs")));
    assertThat(standing.behind()).isEmpty();
    assertThat(standing.instead()).isEmpty();
  }

  @Test
  void aStageThatIsNotKnownConcernsEveryProgram() {
    standing.on(failed("something new", Problem.of("broken")));
    assertThat(standing.behind()).containsExactly("server", "app");
  }

  /** Begins at noon. */
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
