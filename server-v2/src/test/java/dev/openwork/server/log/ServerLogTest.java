package dev.openwork.server.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServerLogTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void writesOneJsonObjectPerLine() throws Exception {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("path", "/\"quoted\"\n");
    fields.put("status", 404);
    try (ServerLog log = log(LogFormat.JSON)) {
      log.event("request", fields);
    }

    JsonNode line = new ObjectMapper().readTree(text());
    assertThat(text()).endsWith("}\n").hasLineCount(1);
    assertThat(line.path("timestamp").asText()).isEqualTo("2026-01-02T03:04:05Z");
    assertThat(line.path("scope").asText()).isEqualTo("openwork-server-v2.request");
    assertThat(line.path("path").asText()).isEqualTo("/\"quoted\"\n");
    assertThat(line.path("status").asInt()).isEqualTo(404);
  }

  @Test
  void escapesTextThatCouldControlATerminal() {
    String hostile = "/\u001b[2J\u001b]0;t\u0007\u009b1m\u202e\u2066\u2028\ud800\u007f\r\nx";
    String escaped = "/\\u001b[2J\\u001b]0;t\\u0007\\u009b1m\\u202e\\u2066\\u2028\\ud800\\u007f";
    try (ServerLog log = log(LogFormat.TEXT)) {
      log.event("request", Map.of("path", hostile));
      log.event("error", Map.of("error", "first\u001b\n\tat second\n"));
    }
    assertThat(text())
        .contains("  request  path=" + escaped + "\\u000d\\u000ax\n")
        .endsWith("  error\n  first\\u001b\n  \tat second\n");

    written.reset();
    try (ServerLog log = log(LogFormat.JSON)) {
      log.event("request", Map.of("path", hostile + "\ud83d\ude80"));
    }
    assertThat(text()).hasLineCount(1).containsIgnoringCase(escaped).contains("x\ud83d\ude80");
  }

  @Test
  void removesSecretsFromAllFields() {
    for (LogFormat format : LogFormat.values()) {
      try (ServerLog log = log(format)) {
        log.event("request", Map.of("path", "/a/secret-token/b"));
        log.event("error", Map.of("error", "not secret-token-longer\nbut secret-token"));
      }
    }

    assertThat(text()).doesNotContain("secret").contains("/a/[hidden]/b", "not [hidden]");
  }

  @Test
  void writesAllEventsBeforeItIsClosed() {
    try (ServerLog log = log(LogFormat.JSON)) {
      IntStream.range(0, 2_000).forEach(n -> log.frequent("request", Map.of("n", n)));
    }

    assertThat(text()).hasLineCount(2_000).contains("\"n\":1999}");
  }

  @Test
  void countsEventsThatAreDroppedWhileTheOutputIsBlocked() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    PrintStream blocked = new PrintStream(new Blocked(reading), false, StandardCharsets.UTF_8);
    try (ServerLog log =
        new ServerLog(blocked, LogFormat.JSON, Secrets.of(Stream.empty()), CLOCK)) {
      IntStream.range(0, 100_000).forEach(n -> log.frequent("request", Map.of("n", n)));

      assertThat(log.dropped()).isPositive();
      reading.countDown();
    }
  }

  @Test
  void findsFormatsByName() {
    assertThat(LogFormat.of("json")).isEqualTo(LogFormat.JSON);
    assertThat(LogFormat.of("TEXT")).isEqualTo(LogFormat.TEXT);
    assertThatThrownBy(() -> LogFormat.of("xml")).hasMessageContaining("json or text, got 'xml'");
  }

  private ServerLog log(LogFormat format) {
    PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);
    Stream<String> secrets = Stream.of("secret-token", "secret-token-longer", "s");
    return new ServerLog(out, format, Secrets.of(secrets), CLOCK);
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }

  /** Blocks until the latch is released. */
  private static final class Blocked extends OutputStream {
    private final CountDownLatch reading;

    Blocked(CountDownLatch reading) {
      this.reading = reading;
    }

    @Override
    public void write(int b) {
      boolean interrupted = false;
      while (reading.getCount() > 0) {
        try {
          reading.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
