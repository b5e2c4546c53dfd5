package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrossOriginRequestsTest {
  private FakeServer server;
  private RunningApp app;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server().respond("POST /workspaces/local", Samples.WORKSPACE);
    app = RunningApp.with(server);
  }

  @AfterEach
  void stop() throws Exception {
    app.close();
    server.close();
  }

  @Test
  void rejectsAFormOfAnotherSite() throws Exception {
    assertThat(post("Origin", "http://evil.example")).isEqualTo(403);
    assertThat(post("Origin", "null")).isEqualTo(403);
    assertThat(post("Origin", "http://127.0.0.1:1")).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(post("Sec-Fetch-Site", "none")).isEqualTo(403);
    assertThat(post("Origin", "null", "Sec-Fetch-Site", "same-origin")).isEqualTo(403);
    assertThat(post("Origin", own(), "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post("Origin", own(), "Origin", "http://evil.example")).isEqualTo(403);
  }

  @Test
  void rejectsAFormWithoutAnOrigin() throws Exception {
    assertThat(post()).isEqualTo(403);
  }

  @Test
  void acceptsAFormOfTheApp() throws Exception {
    assertThat(post("Origin", own(), "Sec-Fetch-Site", "same-origin")).isEqualTo(303);
    assertThat(post("Origin", own())).isEqualTo(303);
    assertThat(post("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
  }

  @Test
  void rejectsAnotherHostName() throws Exception {
    String answer = RawHttp.get(app.uri(), "rebound.example", app.cookie());

    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Demo");
  }

  private String own() {
    return app.uri().toString();
  }

  private int post(String... headers) throws Exception {
    return app.send(app.form("/workspaces", "folderPath=%2Fhome", headers)).statusCode();
  }
}
