package dev.openwork.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.junit.jupiter.api.Test;

class WireJsonTest {

  @Test
  void rejectsDeeplyNestedJson() throws Exception {
    assertThat(WireJson.mapper().readTree(nested(100)).isArray()).isTrue();

    JsonProcessingException refused =
        catchThrowableOfType(
            StreamConstraintsException.class, () -> WireJson.mapper().readTree(nested(101)));

    assertThat(Failures.of(refused).problems())
        .singleElement()
        .extracting(problem -> problem.message())
        .asString()
        .startsWith("Nested too deeply")
        .doesNotContain("StreamReadConstraints");
  }

  private static String nested(int depth) {
    return "[".repeat(depth) + "]".repeat(depth);
  }
}
