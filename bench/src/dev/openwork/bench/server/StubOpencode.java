package dev.openwork.bench.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * A stub of opencode for measuring the server alone. It answers every request immediately with the
 * same session and sends events at a fixed rate.
 */
final class StubOpencode {
  private static final long EVENTS_PER_SECOND = 200;
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final String SESSION =
      """
      {"id":"ses_bench","projectID":"p","version":"1","title":"Bench","directory":"%s",
       "time":{"created":1,"updated":1}}
      """;
  private static final String EVENT =
      """
      data: {"id":"evt_%d","type":"message.part.delta","properties":{"sessionID":"ses_bench",\
      "messageID":"msg_1","partID":"prt_1","field":"text","delta":"word %d "}}

      """;

  private StubOpencode() {}

  public static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // avoids delays of 40 ms
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", StubOpencode::handle);
    server.start();
    System.out.println(
        "opencode server listening on http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/event")) {
      sendEvents(exchange);
      return;
    }
    String directory = exchange.getRequestHeaders().getFirst("x-opencode-directory");
    byte[] body = SESSION.formatted(directory).getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static void sendEvents(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    long start = System.nanoTime();
    try (OutputStream out = exchange.getResponseBody()) {
      for (long n = 0; ; n++) {
        out.write(EVENT.formatted(n, n).getBytes(StandardCharsets.UTF_8));
        out.flush();
        long due = start + n * NANOS_PER_SECOND / EVENTS_PER_SECOND;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
      }
    }
  }
}
