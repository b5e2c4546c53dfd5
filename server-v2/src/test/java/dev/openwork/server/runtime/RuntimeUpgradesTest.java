package dev.openwork.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.UpgradeStatus;
import dev.openwork.server.model.ChildError;
import dev.openwork.server.model.RuntimeUpgrade;
import dev.openwork.server.model.UpgradeFailure;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RuntimeUpgradesTest {
  private static final RuntimePrograms.Outcome REPLACED =
      new RuntimePrograms.Outcome(true, Optional.empty());

  private Function<String, RuntimePrograms.Outcome> outcome = name -> REPLACED;
  private final RuntimeUpgrades upgrades =
      new RuntimeUpgrades(
          new RuntimePrograms() {
            @Override
            public List<String> names() {
              return List.of("first", "second");
            }

            @Override
            public Outcome upgrade(String name) {
              return outcome.apply(name);
            }
          },
          Clock.systemUTC());

  @Test
  void upgradesTheOtherProgramsIfOneFails() {
    ChildError error = new ChildError("timeout", "was not ready");
    outcome =
        name ->
            name.equals("first")
                ? new RuntimePrograms.Outcome(false, Optional.of(error))
                : REPLACED;

    RuntimeUpgrade state = upgrades.upgrade();

    assertThat(state.status()).isEqualTo(UpgradeStatus.FAILED);
    assertThat(state.replaced()).containsExactly("second");
    assertThat(state.failures()).containsExactly(new UpgradeFailure("first", error));
  }

  @Test
  void rejectsASecondUpgradeWhileOneIsRunning() {
    outcome =
        name -> {
          assertThat(upgrades.state().status()).isEqualTo(UpgradeStatus.RUNNING);
          assertThatThrownBy(upgrades::upgrade)
              .isInstanceOfSatisfying(
                  Failure.class, f -> assertThat(f.code()).isEqualTo(FailureCode.CONFLICT));
          return REPLACED;
        };

    assertThat(upgrades.upgrade().status()).isEqualTo(UpgradeStatus.COMPLETED);
  }

  @Test
  void keepsTheStateIfAnUpgradeIsRejected() {
    outcome =
        name -> {
          throw new Failure(FailureCode.CONFLICT, "disabled");
        };

    assertThatThrownBy(upgrades::upgrade).hasMessage("disabled");

    assertThat(upgrades.state().status()).isEqualTo(UpgradeStatus.IDLE);
  }
}
