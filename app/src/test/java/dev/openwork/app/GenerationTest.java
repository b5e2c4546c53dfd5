package dev.openwork.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GenerationTest {
  private FakeServer server;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void keepsItsAddressOnReload() throws Exception {
    try (RunningApp app = RunningApp.with(server)) {
      var before = app.uri();
      app.reload();

      assertThat(app.uri()).isEqualTo(before);
      assertThat(app.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void stopsItsThreads() throws Exception {
    try (RunningApp app = RunningApp.with(server)) {
      Iterator<String> stream = app.lines(Samples.SESSION_PATH + "/stream");
      assertThat(stream.next()).isNotNull();
      app.post(Samples.SESSION_PATH + "/messages", "text=Wait", "HX-Request", "true");
      assertThat(ownThreads()).isNotEmpty();

      app.closeGeneration();

      for (Thread thread : ownThreads()) {
        thread.join(5_000);
      }
      assertThat(ownThreads()).isEmpty();
    }
  }

  private static Set<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("app-"))
        .collect(Collectors.toSet());
  }
}
