package dev.openwork.server.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.ChildReport.Fault;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.UpgradeState;
import dev.openwork.server.domain.UpgradeStatus;
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
  void oneProgramThatFailsDoesNotKeepTheOtherFromItsUpgrade() {
    Fault fault = new Fault("timeout", "was not ready");
    outcome =
        name ->
            name.equals("first")
                ? new RuntimePrograms.Outcome(false, Optional.of(fault))
                : REPLACED;

    UpgradeState state = upgrades.upgrade();

    assertThat(state.status()).isEqualTo(UpgradeStatus.FAILED);
    assertThat(state.replaced()).containsExactly("second");
    assertThat(state.failures()).containsExactly(new UpgradeState.ProgramFault("first", fault));
  }

  @Test
  void refusesASecondUpgradeWhileOneRuns() {
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
  void anUpgradeThatIsRefusedLeavesTheStateAsItWas() {
    outcome =
        name -> {
          throw new Failure(FailureCode.CONFLICT, "disabled");
        };

    assertThatThrownBy(upgrades::upgrade).hasMessage("disabled");

    assertThat(upgrades.state().status()).isEqualTo(UpgradeStatus.IDLE);
  }
}
