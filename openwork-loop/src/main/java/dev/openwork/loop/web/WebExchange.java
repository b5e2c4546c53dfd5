package dev.openwork.loop.web;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A request and its response. Browsers never cache responses. For use by one thread. */
public final class WebExchange {
  private static final String LOOPBACK_NAME = "(?:127\\.0\\.0\\.1|localhost|\\[::1\\])";
  private static final Pattern LOOPBACK_ORIGIN =
      Pattern.compile("https?://" + LOOPBACK_NAME + "(?::\\d+)?");
  private static final int NO_BODY = -1;
  private static final int STREAMED = 0;

  private final HttpExchange http;

  WebExchange(HttpExchange http) {
    this.http = http;
    set("Cache-Control", "no-store");
    set("X-Content-Type-Options", "nosniff");
    set("Connection", "close");
  }

  /** Returns whether the request is for this machine and a port, by its header {@code Host}. */
  boolean isForHost(int port) {
    return header("Host").filter(host -> host.matches(LOOPBACK_NAME + ":" + port)).isPresent();
  }

  /** Returns the method in upper case. */
  public String method() {
    return http.getRequestMethod();
  }

  /** Returns path and query as the client sent them. */
  public String target() {
    return http.getRequestURI().toString();
  }

  /** Returns the path as the client sent it. */
  public String path() {
    return String.valueOf(http.getRequestURI().getRawPath());
  }

  /** Returns the query as the client sent it; empty without one. */
  public String query() {
    return Optional.ofNullable(http.getRequestURI().getRawQuery()).orElse("");
  }

  /** Returns the first value of a request header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
  }

  /** Returns all values of a request header. */
  public List<String> headers(String name) {
    return http.getRequestHeaders().getOrDefault(name, List.of());
  }

  /** Returns whether a page of this machine sent the request, or no page. */
  public boolean isFromThisMachine() {
    List<String> origins = headers("Origin");
    return origins.isEmpty()
        || (origins.size() == 1 && LOOPBACK_ORIGIN.matcher(origins.get(0)).matches());
  }

  /** Returns whether a page of this server sent the request. */
  public boolean isSameOrigin() {
    String own = "http://" + header("Host").orElse("");
    return headers("Origin").equals(List.of(own));
  }

  /** Returns the body; empty if it is too long. */
  public Optional<byte[]> body(int maxBytes) throws IOException {
    InputStream in = http.getRequestBody();
    byte[] body = in.readNBytes(maxBytes + 1);
    return body.length > maxBytes ? Optional.empty() : Optional.of(body);
  }

  /** Sets a response header. */
  public void set(String name, String value) {
    http.getResponseHeaders().set(name, value);
  }

  /** Allows the page that sent the request to read the response. */
  public void shareWithOrigin() {
    header("Origin")
        .ifPresent(
            origin -> {
              Headers headers = http.getResponseHeaders();
              headers.set("Access-Control-Allow-Origin", origin);
              headers.set("Vary", "Origin");
            });
  }

  /** Responds without a body. */
  public void send(int status) throws IOException {
    http.sendResponseHeaders(status, NO_BODY);
  }

  /** Responds with a text in UTF-8. */
  public void send(int status, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    set("Content-Type", type + ";charset=utf-8");
    http.sendResponseHeaders(status, body.length == 0 ? NO_BODY : body.length);
    http.getResponseBody().write(body);
  }

  /** Starts a stream of server-sent events, whose clients reconnect after a second. */
  public OutputStream startEvents() throws IOException {
    set("Content-Type", "text/event-stream");
    http.sendResponseHeaders(200, STREAMED);
    OutputStream body = http.getResponseBody();
    body.write("retry: 1000\n".getBytes(StandardCharsets.UTF_8));
    return body;
  }
}
