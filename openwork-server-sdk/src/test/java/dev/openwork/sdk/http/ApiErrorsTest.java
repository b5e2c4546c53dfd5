package dev.openwork.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.hc.core5.http.message.BasicHttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiErrorsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T09:00:00Z"), ZoneOffset.UTC);

  @Test
  void readsTheDelayOfRetryAfterInSecondsOrUntilADate() {
    assertThat(retryAfter("7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(retryAfter("Sat, 31 Jan 2026 09:00:05 GMT")).isEqualTo(Duration.ofSeconds(5));
    assertThat(retryAfter("Sat, 31 Jan 2026 08:00:00 GMT")).isEqualTo(Duration.ZERO);
    assertThat(retryAfter("soon")).isNull();
  }

  private static @Nullable Duration retryAfter(String value) {
    BasicHttpResponse response = new BasicHttpResponse(503);
    response.setHeader("Retry-After", value);
    return new ApiErrors(new ObjectMapper(), CLOCK)
        .read("GET /x", response, "")
        .error()
        .retryAfter();
  }
}
