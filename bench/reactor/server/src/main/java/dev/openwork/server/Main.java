package dev.openwork.server;

import dev.openwork.http.HttpListener;
import dev.openwork.http.Serving;
import dev.openwork.server.log.LogFormat;
import dev.openwork.server.log.Secrets;
import dev.openwork.server.log.ServerLog;
import dev.openwork.server.resources.ProbeResource;
import dev.openwork.server.resources.Resources;
import dev.openwork.server.web.RequestMeter;
import dev.openwork.server.web.Tokens;
import dev.openwork.server.web.WebApplication;
import dev.openwork.server.web.WebLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;

/** The bench server: generated resources in Server V2's web layer. */
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
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    thread.setContextClassLoader(HttpListener.class.getClassLoader());
    try {
      FrameworkLogs.quiet();
      ServerLog log = log();
      Serving serving = listener(args, kept).serve(handler(log));
      return () -> {
        serving.drain(LAST_REQUESTS);
        serving.close();
        log.close();
      };
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  /** Discards the log of requests: the bench sends hundreds per second. */
  private static ServerLog log() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new ServerLog(nowhere, LogFormat.JSON, Secrets.of(Stream.empty()), Clock.systemUTC());
  }

  private static Handler handler(ServerLog log) {
    Set<Object> resources = new HashSet<>(Resources.all());
    resources.add(new ProbeResource());
    return WebApplication.handler(
        resources,
        new Tokens(Optional.empty(), Optional.empty()),
        WebLimits.STANDARD,
        log,
        RequestMeter.NONE,
        Clock.systemUTC());
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
