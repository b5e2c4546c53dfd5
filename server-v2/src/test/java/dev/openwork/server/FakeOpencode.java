package dev.openwork.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A fake opencode process. The session {@code ses_known} belongs to every folder, {@code
 * ses_elsewhere} to none, and the text of a prompt selects the behavior.
 */
final class FakeOpencode {
  private static final String PASSWORD = System.getenv("OPENCODE_SERVER_PASSWORD");

  private static final AtomicBoolean FLOOD = new AtomicBoolean();
  private static final Semaphore ABORTS = new Semaphore(0);
  private static final Pattern COUNT = Pattern.compile("\"count (\\d+) (\\d+)\"");

  /** The events that the next stream sends, or the current one. */
  private static final Queue<String> EVENTS = new ConcurrentLinkedQueue<>();

  private FakeOpencode() {}

  public static void main(String[] args) throws IOException {
    System.setProperty(
        "sun.net.httpserver.nodelay", "true"); // without it, responses take 40 ms longer
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port(args)), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", FakeOpencode::handle);
    server.start();
    System.out.println("configuration " + System.getenv("OPENCODE_CONFIG_CONTENT"));
    System.out.println("password " + PASSWORD);
    System.out.println("shell " + System.getenv("SHELL"));
    System.out.println("variables " + new TreeSet<>(System.getenv().keySet()));
    System.out.println("directory " + System.getProperty("user.dir"));
    System.out.println(
        "opencode server listening on http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static int port(String[] args) {
    return Stream.of(args)
        .filter(argument -> argument.startsWith("--port="))
        .mapToInt(argument -> Integer.parseInt(argument.substring("--port=".length())))
        .findFirst()
        .orElseThrow();
  }

  private static void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!authorized(exchange)) {
        answer(exchange, 401, "");
      } else {
        answer(exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean authorized(HttpExchange exchange) {
    byte[] expected = ("opencode:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    return ("Basic " + Base64.getEncoder().encodeToString(expected))
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static void answer(HttpExchange exchange) throws IOException, InterruptedException {
    String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
    String directory = directory(exchange);
    Optional<Integer> refusal = FakeAnswers.refusal(call, directory);
    if (refusal.isPresent()) {
      answer(exchange, refusal.get(), "{\"data\":{\"message\":\"refused\"}}");
    } else if (call.equals("GET /event")) {
      stream(exchange);
    } else {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      answer(exchange, call, directory, body);
    }
  }

  private static void answer(HttpExchange exchange, String call, String directory, String body)
      throws IOException, InterruptedException {
    if (!call.startsWith("GET ") && !call.contains("permission")) {
      System.out.println("called " + call + " " + body);
    }
    if (call.equals("POST /session/ses_known/abort")) {
      ABORTS.drainPermits();
      ABORTS.release(ABORTS.getQueueLength());
    }
    switch (call) {
      case "POST /session/ses_known/message" -> prompt(exchange, body);
      case "POST /session/ses_known/prompt_async" -> {
        FLOOD.set(body.contains("\"flood\""));
        run(body);
        answer(exchange, 204, "");
      }
      default -> {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        Optional<String> answer = FakeAnswers.of(call, directory, query, body);
        String unknown = "{\"name\":\"NotFoundError\",\"data\":{\"message\":\"no such thing\"}}";
        exchange.getResponseHeaders().set("x-next-cursor", "bmV4dA");
        answer(exchange, answer.isPresent() ? 200 : 404, answer.orElse(unknown));
      }
    }
  }

  private static void prompt(HttpExchange exchange, String body)
      throws IOException, InterruptedException {
    if (body.contains("\"wait\"")) {
      System.out.println("waiting");
      ABORTS.acquire();
    }
    if (body.contains("\"crash\"")) {
      Runtime.getRuntime().halt(7);
    }
    if (body.contains("\"nonsense\"")) {
      answer(exchange, 200, "<html>");
    } else if (body.contains("\"refuse\"")) {
      answer(exchange, 500, "{\"data\":{\"message\":\"refused\"}}");
    } else {
      answer(exchange, 200, FakeAnswers.message(body.replace("\"", "'")));
    }
  }

  /** Adds the events of a run: for the text {@code count 0 3}, the deltas 0, 1 and 2. */
  private static void run(String body) {
    Matcher range = COUNT.matcher(body);
    if (range.find()) {
      IntStream.range(number(range, 1), number(range, 2))
          .forEach(number -> EVENTS.add(delta(Integer.toString(number))));
    }
    EVENTS.add(
        "{\"id\":\"evt\",\"type\":\"session.idle\",\"properties\":{\"sessionID\":\"ses_known\"}}");
  }

  private static int number(Matcher range, int group) {
    return Integer.parseInt(Objects.requireNonNull(range.group(group)));
  }

  private static String delta(String text) {
    return """
    {"id":"evt","type":"message.part.delta","properties":{"sessionID":"s",\
    "messageID":"m","partID":"p","field":"text","delta":"%s"}}\
    """
        .formatted(text);
  }

  /** Sends events, and then comments until the client disconnects. */
  private static void stream(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    System.out.println("reader came");
    try (OutputStream out = exchange.getResponseBody()) {
      send(out, "{\"id\":\"evt_1\",\"type\":\"server.connected\",\"properties\":{}}");
      send(out, "{\"id\":\"evt_2\",\"type\":\"server.heartbeat\",\"properties\":{}}");
      send(out, "{\"id\":\"evt_3\",\"type\":\"plugin.added\",\"properties\":{\"id\":\"x\"}}");
      send(out, delta("Hi"));
      while (true) {
        if (FLOOD.compareAndSet(true, false)) {
          flood(out);
        }
        for (String event = EVENTS.poll(); event != null; event = EVENTS.poll()) {
          send(out, event);
        }
        TimeUnit.MILLISECONDS.sleep(20);
        out.write(": still here\n\n".getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } finally {
      System.out.println("reader left");
    }
  }

  /** Sends 32 MiB of events, more than the socket buffers hold. */
  private static void flood(OutputStream out) throws IOException, InterruptedException {
    String event = "{\"id\":\"evt\",\"type\":\"flood\",\"properties\":{\"n\":\"%d\",\"x\":\"%s\"}}";
    for (int n = 0; n < 8_000; n++) {
      send(out, event.formatted(n, "x".repeat(4_096)));
      if (n % 50 == 0) {
        TimeUnit.MILLISECONDS.sleep(20); // slow enough for any client that reads
      }
    }
  }

  private static void send(OutputStream out, String event) throws IOException {
    out.write(("data: " + event + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Returns the directory as opencode 1.18 does: from the query or else the header, decoded. */
  private static String directory(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("x-opencode-directory");
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    return Stream.of(query.split("&"))
        .filter(parameter -> parameter.startsWith("directory="))
        .map(parameter -> parameter.substring("directory=".length()))
        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
        .findFirst()
        .or(() -> Optional.ofNullable(header))
        .map(FakeOpencode::decoded)
        .orElse("");
  }

  /** Decodes percent sequences; a text with an invalid one is returned unchanged. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
