package dev.openwork.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

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

  @Test
  void rejectsABlankOrMissingPathParameter() {
    ApiRequestBuilder builder = ApiRequest.of("GET", "/workspaces/{workspaceId}");

    assertThatThrownBy(() -> builder.path("workspaceId", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("workspaceId");
    assertThatThrownBy(builder::build).hasMessageContaining("{workspaceId}");
  }
}
