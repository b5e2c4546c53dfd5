package dev.openwork.loop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.web.RawBrowser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DashboardAccessTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);

  private final RunningDashboard dashboard;

  DashboardAccessTest(@TempDir Path root) throws IOException {
    dashboard = new RunningDashboard(root, NOON);
  }

  @AfterEach
  void close() {
    dashboard.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /",
        "GET /dashboard.js",
        "GET /dashboard.css",
        "GET /unknown",
        "GET /login",
        "GET /login?code=",
        "GET /login?code=1.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "GET /api/state",
        "GET /api/events",
        "GET /api/logs/server",
        "GET /api/logs/server?follow",
        "POST /api/open",
        "POST /api/actions/quit",
        "POST /api/actions/restart/server",
        "POST /login",
        "DELETE /"
      })
  void revealsAndDoesNothingWithoutALogin(String route) throws IOException {
    String method = route.substring(0, route.indexOf(' '));
    String path = route.substring(route.indexOf(' ') + 1);
    for (String headers :
        List.of(
            "",
            dashboard.origin(),
            "Authorization: Bearer wrong\r\n",
            "Cookie: openwork_dashboard_" + dashboard.server.port() + "=wrong\r\n")) {
      assertThat(dashboard.send(method, path, headers, ""))
          .startsWith("HTTP/1.1 401")
          .contains("openwork:dashboard-url")
          .doesNotContain("compile server", String.valueOf(dashboard.root.getFileName()));
    }
    assertThat(dashboard.calls).isEmpty();
  }

  @Test
  void rejectsHostNamesOfOtherSites() throws IOException {
    for (String host : List.of("evil.example:" + dashboard.server.port(), "127.0.0.1:1", "")) {
      try (RawBrowser browser = new RawBrowser(dashboard.server.port())) {
        browser.get("/api/state", host, dashboard.bearer());
        assertThat(browser.rest()).startsWith("HTTP/1.1 421");
      }
    }
  }

  @Test
  void acceptsALoginUrlOnce() throws IOException {
    String path = dashboard.loginUrl().toString().replaceFirst("http://[^/]+", "");

    assertThat(dashboard.get(path, ""))
        .startsWith("HTTP/1.1 200")
        .containsPattern(
            "(?i)set-cookie: openwork_dashboard_"
                + dashboard.server.port()
                + "=[^;]+; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict")
        .contains("content=\"0;url=/\"");
    assertThat(dashboard.get(path, "")).startsWith("HTTP/1.1 401").contains("was already used");
  }

  @Test
  void servesThePageToABrowserThatIsLoggedIn() throws IOException {
    String cookie = dashboard.cookie();

    for (String path : List.of("/", "/dashboard.css", "/dashboard.js", "/api/state")) {
      assertThat(dashboard.get(path, cookie))
          .as(path)
          .startsWith("HTTP/1.1 200")
          .containsIgnoringCase("content-security-policy: default-src 'none'; script-src 'self';")
          .containsIgnoringCase("cross-origin-resource-policy: same-origin")
          .containsIgnoringCase("cache-control: no-store");
    }
  }

  @Test
  void rejectsCodesThatWereCreatedBeforeTheLoopOrHaveExpired() throws IOException {
    String code = dashboard.loginUrl().getQuery().replace("code=", "");
    Path secret = dashboard.directory.resolve("dashboard-secret");
    Path token = dashboard.directory.resolve("dashboard-token");
    int port = dashboard.server.port();

    for (long seconds : List.of(1L, 601L)) {
      Clock later = Clock.offset(NOON, Duration.ofSeconds(seconds));
      assertThat(DashboardAccess.open(secret, token, port, later).redeem(code)).isEmpty();
    }
    assertThat(DashboardAccess.open(secret, token, port + 1, NOON).redeem(code)).isEmpty();
    assertThat(DashboardAccess.open(secret, token, port, NOON).redeem(code)).isPresent();
  }

  @Test
  void rejectsActionsOfOtherOrigins() throws IOException {
    String cookie = dashboard.cookie();
    for (String origin :
        List.of(
            "",
            "Origin: null\r\n",
            "Origin: http://127.0.0.1:1\r\n",
            "Origin: http://localhost:" + dashboard.server.port() + "\r\n",
            "Origin: http://example.org\r\n",
            dashboard.origin() + dashboard.origin())) {
      assertThat(dashboard.post("/api/actions/run-all", cookie + origin, ""))
          .as(origin)
          .startsWith("HTTP/1.1 403");
    }
    assertThat(dashboard.post("/api/actions/run-all", dashboard.bearer() + "Origin: null\r\n", ""))
        .startsWith("HTTP/1.1 403");
    assertThat(dashboard.get("/api/state", cookie + "Origin: http://127.0.0.1:1\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(dashboard.calls).isEmpty();
  }

  @Test
  void acceptsActionsOfThePageAndOfScripts() throws IOException {
    assertThat(dashboard.post("/api/actions/run-all", dashboard.cookie() + dashboard.origin(), ""))
        .startsWith("HTTP/1.1 202");
    assertThat(dashboard.post("/api/actions/quit", dashboard.bearer(), ""))
        .startsWith("HTTP/1.1 202");
    assertThat(dashboard.calls).containsExactly("everything", "quit");
  }

  @Test
  void keepsSecretsFromOtherUsers() throws IOException {
    for (String name : List.of("dashboard-secret", "dashboard-token")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(dashboard.directory.resolve(name))))
          .isEqualTo("rw-------");
    }
    assertThat(Dashboard.lastAddress(dashboard.directory))
        .hasValue(URI.create("http://" + dashboard.host()));
  }
}
