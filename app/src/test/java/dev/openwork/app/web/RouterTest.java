package dev.openwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.app.pages.Paths;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ws_1", "a b", "a%20b", "a%2520b", "100%", "a+b", "a#b", "a?b", "a&b=c", "a;b", "a/b",
        "a\"b", "a'b", "a\\b", "<b>", "{a}", "Grün", "日本語", "\ud83d\ude80", "a\nb", " a ", "%zz"
      })
  void findsTheIdsThatAPathWasBuiltFrom(String id) {
    RouteHandler none =
        request -> {
          throw new AssertionError("not called");
        };
    Router router =
        new Router()
            .get("/workspaces/{workspaceId}", none)
            .get("/workspaces/{workspaceId}/sessions/{sessionId}", none)
            .get("/servers/{serverId}/workspaces/{workspaceId}", none);

    assertThat(router.find("GET", Paths.workspace("srv_local", id)).parameters())
        .isEqualTo(Map.of("workspaceId", id));
    assertThat(router.find("GET", Paths.session("srv_local", "w" + id, id)).parameters())
        .isEqualTo(Map.of("workspaceId", "w" + id, "sessionId", id));
    assertThat(router.find("GET", Paths.workspace("s" + id, id)).parameters())
        .isEqualTo(Map.of("serverId", "s" + id, "workspaceId", id));
  }
}
