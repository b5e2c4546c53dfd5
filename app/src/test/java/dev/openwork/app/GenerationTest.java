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
  private StandInServer server;

  @BeforeEach
  void start() throws Exception {
    server = Samples.server();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void tellsPagesThatAnotherBuildServesThem() throws Exception {
    try (RunningApp app = RunningApp.inDevelopment(server)) {
      Iterator<String> stream = app.lines("/dev/generation");
      String first = data(stream);
      assertThat(app.get("/").body()).contains("data-generation=\"" + first + "\"");

      app.reload();

      assertThat(stream.hasNext() ? rest(stream) : "").isBlank();
      assertThat(data(app.lines("/dev/generation"))).isNotEqualTo(first);
    }
  }

  @Test
  void tellsNothingOfBuildsOutsideOfDevelopment() throws Exception {
    try (RunningApp app = RunningApp.with(server)) {
      assertThat(app.get("/dev/generation").statusCode()).isEqualTo(404);
      assertThat(app.get("/").body()).doesNotContain("data-generation");
    }
  }

  @Test
  void keepsItsAddressWhenReloaded() throws Exception {
    try (RunningApp app = RunningApp.with(server)) {
      var before = app.uri();
      app.reload();

      assertThat(app.uri()).isEqualTo(before);
      assertThat(app.get("/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void leavesNoThreadBehind() throws Exception {
    try (RunningApp app = RunningApp.inDevelopment(server)) {
      Iterator<String> stream = app.lines(Samples.SESSION_PATH + "/stream");
      assertThat(stream.next()).isNotNull();
      app.post(Samples.SESSION_PATH + "/messages", "text=Wait", "HX-Request", "true");
      Set<Thread> own = ownThreads();
      assertThat(own).isNotEmpty();

      app.closeGeneration();

      for (Thread thread : own) {
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

  private static String data(Iterator<String> lines) {
    String line = lines.next();
    while (!line.startsWith("data: ")) {
      line = lines.next();
    }
    return line.substring("data: ".length());
  }

  private static String rest(Iterator<String> lines) {
    StringBuilder rest = new StringBuilder();
    lines.forEachRemaining(rest::append);
    return rest.toString();
  }
}
