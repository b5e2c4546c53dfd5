package dev.openwork.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiRequestTest {

  @Test
  void encodesPathAndQuery() {
    ApiRequest request =
        ApiRequest.of("GET", "/workspaces/{workspaceId}/sessions")
            .path("workspaceId", "a/b c?")
            .query("search", "ä & b")
            .query("tag", List.of("x", "y"))
            .build();

    assertThat(request.path())
        .isEqualTo("/workspaces/a%2Fb%20c%3F/sessions?search=%C3%A4%20%26%20b&tag=x&tag=y");
    assertThat(request.describe()).isEqualTo("GET /workspaces/a%2Fb%20c%3F/sessions");
  }

  @Test
  void omitsNullValues() {
    ApiRequest request =
        ApiRequest.of("GET", "/x").query("limit", null).header("h", null).body(null).build();

    assertThat(request.path()).isEqualTo("/x");
    assertThat(request.headers()).isEmpty();
    assertThat(request.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", ".."})
  void rejectsAPathParameterThatAddressesAnotherResource(String value) {
    ApiRequestBuilder builder = ApiRequest.of("GET", "/workspaces/{workspaceId}");

    assertThatThrownBy(() -> builder.path("workspaceId", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("workspaceId")
        .hasMessageContaining("'" + value + "'");
  }

  @Test
  void rejectsAMissingPathParameter() {
    ApiRequestBuilder builder = ApiRequest.of("GET", "/workspaces/{workspaceId}");

    assertThatThrownBy(builder::build).hasMessageContaining("{workspaceId}");
  }
}
