package dev.openwork.sdk.sse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Returns scripted connections in order; after the last one, a connection without events. */
@SuppressWarnings("InputStreamSlowMultibyteRead")
final class ScriptedSource implements EventSource {
  private final Queue<Function<Silence, InputStream>> script = new ArrayDeque<>();
  private final List<String> lastEventIds = new ArrayList<>();
  private final CountDownLatch readerWaits = new CountDownLatch(1);

  ScriptedSource thenAnswer(String text) {
    script.add(silence -> bytes(text));
    return this;
  }

  ScriptedSource thenBreakAfter(String text) {
    script.add(silence -> new SequenceInputStream(bytes(text), new Broken()));
    return this;
  }

  ScriptedSource thenReject(int status) {
    script.add(
        silence -> {
          throw EventStreamTest.rejection(status);
        });
    return this;
  }

  ScriptedSource thenSendNothing() {
    script.add(silence -> silence);
    return this;
  }

  List<String> lastEventIds() {
    return lastEventIds;
  }

  void awaitReader() throws InterruptedException {
    readerWaits.await();
  }

  @Override
  public SseConnection prepare(String lastEventId) {
    lastEventIds.add(lastEventId);
    Function<Silence, InputStream> play = script.isEmpty() ? silence -> silence : script.remove();
    Silence silence = new Silence();
    return new SseConnection() {
      @Override
      public InputStream open() {
        return play.apply(silence);
      }

      @Override
      public void close() {
        silence.broken.countDown();
      }
    };
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("Connection reset");
    }
  }

  private final class Silence extends InputStream {
    private final CountDownLatch broken = new CountDownLatch(1);

    @Override
    public int read() throws IOException {
      readerWaits.countDown();
      try {
        broken.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new IOException("Socket closed");
    }
  }
}
