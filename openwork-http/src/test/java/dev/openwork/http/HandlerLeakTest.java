package dev.openwork.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.junit.jupiter.api.Test;

class HandlerLeakTest {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void keepsNoReferenceToAClosedHandler() throws Exception {
    try (HttpListener listener = HttpListener.open("127.0.0.1", 0)) {
      WeakReference<Handler> first = serveAndReplace(listener);

      assertThat(isCollected(first)).isTrue();
    }
  }

  private WeakReference<Handler> serveAndReplace(HttpListener listener) throws Exception {
    Handler handler = Handlers.text("first");
    Serving serving = listener.serve(handler);
    get(listener);
    listener.serve(Handlers.text("second"));
    assertThat(serving.drain(Duration.ofSeconds(10))).isTrue();
    serving.close();
    return new WeakReference<>(handler);
  }

  private void get(HttpListener listener) throws Exception {
    client.send(HttpRequest.newBuilder(listener.uri()).build(), BodyHandlers.ofString());
  }

  private static boolean isCollected(WeakReference<?> reference) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (reference.get() != null && System.nanoTime() < deadline) {
      System.gc();
    }
    return reference.get() == null;
  }
}
