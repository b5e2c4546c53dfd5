package dev.openwork.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventFeedsTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Path FOLDER = Path.of("folder").toAbsolutePath();

  private final CountDownLatch over = new CountDownLatch(1);
  private final BlockingQueue<String> problems = new LinkedBlockingQueue<>();
  private volatile String events = "data: {\ndata: \"text\": \"first\"}\n\n";
  private HttpServer opencode;
  private EventFeeds feeds;

  @BeforeEach
  void start() throws IOException {
    opencode = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    opencode.createContext(
        "/event",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(events.getBytes(UTF_8));
          exchange.getResponseBody().flush();
          await(over);
        });
    opencode.setExecutor(Executors.newCachedThreadPool());
    opencode.start();
    URI uri = URI.create("http://127.0.0.1:" + opencode.getAddress().getPort());
    EventSource source =
        () -> Optional.of(new EventSource.Endpoint(uri, "Basic x", Optional.empty()));
    feeds = new EventFeeds(source, problems::add, Clock.systemUTC(), LONG);
  }

  @AfterEach
  void stop() {
    over.countDown();
    feeds.close();
    opencode.stop(0);
  }

  @Test
  void readersThatStartAFeedReceiveItFromTheBeginning() throws Exception {
    try (EventJournal first = feeds.follow(FOLDER);
        EventJournal second = feeds.follow(FOLDER)) {
      List<JournalEntry> news = second.after(first.beginning(), LONG);

      assertThat(news).extracting(JournalEntry::data).containsExactly("{\n\"text\": \"first\"}");
      assertThat(first.known(first.beginning())).isEqualTo(news);
      assertThat(first.isLive(first.beginning())).isFalse();
      assertThat(first.isLive(news.get(0).id())).isTrue();
    }
  }

  @Test
  void aLaterReaderStartsAfterTheNewestEvent() throws Exception {
    try (EventJournal first = feeds.follow(FOLDER)) {
      long known = first.after(first.beginning(), LONG).get(0).id();
      try (EventJournal later = feeds.follow(FOLDER)) {
        assertThat(later.beginning()).isEqualTo(known);
        assertThat(later.isLive(later.beginning())).isTrue();
      }
    }
  }

  @Test
  void reportsAnOversizedEventAndReconnects() throws Exception {
    events = "data: " + "x".repeat(20 << 20) + "\n\n";
    try (EventJournal journal = feeds.follow(FOLDER)) {
      assertThat(problems.poll(LONG.toSeconds(), TimeUnit.SECONDS))
          .contains("an event exceeds the limit of");
      events = "data: small\n\n";
      assertThat(journal.after(journal.beginning(), LONG))
          .extracting(JournalEntry::data)
          .containsExactly("small");
    }
  }

  @Test
  void closingDoesNotWaitForTheNextEvent() throws Exception {
    EventJournal journal = feeds.follow(FOLDER);
    long known = journal.after(journal.beginning(), LONG).get(0).id();

    assertTimeoutPreemptively(Duration.ofSeconds(10), feeds::close);

    assertThat(journal.after(known, LONG)).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
