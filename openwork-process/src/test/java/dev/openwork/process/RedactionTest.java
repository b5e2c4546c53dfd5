package dev.openwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {
  private final Redaction redaction = Redaction.of(FakeChild.doing("stay"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "got not-for-the-log here          | got [redacted] here",
        "Authorization: Bearer abcdef12345 | Authorization: Bearer [redacted]",
        "{\"apiKey\":\"sk-1234567890\"}    | {\"apiKey\":\"[redacted]\"}",
        "refresh_token=abcdefghijk         | refresh_token=[redacted]",
        "yes, VISIBLE is short             | yes, VISIBLE is short",
        "the token is renewed              | the token is renewed",
      })
  void removesOnlySecrets(String line, String clean) {
    assertThat(redaction.apply(line)).isEqualTo(clean);
  }

  @Test
  void removesTheSecretsOfTheLastRuns() {
    IntStream.range(0, 100).forEach(run -> redaction.hide("secret-of-run-" + run));

    assertThat(redaction.apply("secret-of-run-99 secret-of-run-98"))
        .isEqualTo("[redacted] [redacted]");
  }
}
