package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OverlayTest {
  private static final String VARIABLE = "OPENWORK_DEV_OVERLAY";
  private static final String SCRIPT = "http://127.0.0.1:4711/overlay.js";

  @Test
  void pagesLoadTheScriptAndAllowItsStream() throws Exception {
    try (RunningApp app = new RunningApp(Map.of(VARIABLE, SCRIPT))) {
      HttpResponse<String> page = app.get("/");
      assertThat(page.body()).contains("<script src=\"" + SCRIPT + "\" async></script>");
      assertThat(policy(page))
          .contains("; script-src 'self' " + SCRIPT + ";")
          .endsWith("; connect-src 'self' http://127.0.0.1:4711/events http://127.0.0.1:4711/open");
    }
  }

  @Test
  void pagesAllowOnlyTheAppWithoutALoop() throws Exception {
    try (RunningApp app = new RunningApp(Map.of(VARIABLE, ""))) {
      HttpResponse<String> page = app.get("/");
      assertThat(page.body()).doesNotContain("overlay");
      assertThat(policy(page)).startsWith("default-src 'self'").doesNotContain("http:");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org:80/overlay.js",
        "http://127.0.0.1:4711/overlay.js;script-src",
        "http://127.0.0.1.example.org:80/overlay.js",
        "javascript:alert()"
      })
  void rejectsAScriptOfAnotherHost(String address) {
    Map<String, String> environment = Map.of(VARIABLE, address);
    assertThatThrownBy(() -> Settings.of(Options.parse(), environment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(address);
  }

  private static String policy(HttpResponse<String> page) {
    return page.headers().firstValue("Content-Security-Policy").orElseThrow();
  }
}
