package dev.openwork.maven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class FailureReasonsTest {
  private final FailureReasons reasons = new FailureReasons();
  private final Exception thrown = new MojoExecutionException("Failed. See above.");

  @Test
  void areTheLoggedErrorsWithTheirCauses() {
    reasons.error(
        new RuntimeException("Could not write Pet", new IllegalStateException("no name")));
    reasons.error("Invalid option");
    reasons.error("Invalid contract", new IllegalArgumentException("line 3"));
    assertThat(reasons.of(thrown))
        .isEqualTo("Could not write Pet: no name\nInvalid option\nInvalid contract: line 3");
  }

  @Test
  void areTheMessagesOfTheExceptionIfNothingIsLogged() {
    reasons.warn("unrelated");
    assertThat(reasons.of(thrown)).isEqualTo("Failed. See above.");
    assertThat(reasons.of(new RuntimeException(new IllegalStateException("no name"))))
        .as("without the name of the cause's class")
        .isEqualTo("no name");
    assertThat(reasons.of(new RuntimeException("outer", new NullPointerException())))
        .isEqualTo("outer: NullPointerException");
  }

  @Test
  void areShortened() {
    reasons.error(String.join("\n", Collections.nCopies(50, "line")));
    assertThat(reasons.of(thrown)).hasLineCount(21).endsWith("… and 30 more lines");
  }
}
