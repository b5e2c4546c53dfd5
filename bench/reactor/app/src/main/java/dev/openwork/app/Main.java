package dev.openwork.app;

import dev.openwork.http.HttpListener;
import dev.openwork.http.Serving;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The bench app: a page for each resource of the server. */
public final class Main {
  private static final String LISTENER = "bench.listener";
  private static final Duration LAST_REQUESTS = Duration.ofSeconds(5);

  private Main() {}

  /** Runs until the process is terminated. */
  public static void main(String[] args) throws Exception {
    start(args, new HashMap<>());
    new CountDownLatch(1).await();
  }

  /** Starts a generation. */
  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    PageHandler handler = new PageHandler(System.getenv("OPENWORK_SERVER_V2_URL"));
    Serving serving = listener(args, kept).serve(handler);
    return () -> {
      serving.drain(LAST_REQUESTS);
      handler.closeClient();
      serving.close();
    };
  }

  private static HttpListener listener(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open;
    }
    int port = Integer.parseInt(args[List.of(args).indexOf("--port") + 1]);
    HttpListener opened = HttpListener.open("127.0.0.1", port);
    kept.put(LISTENER, opened);
    return opened;
  }
}
