package dev.openwork.e2e;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages of a sample app with a strict content security policy. */
final class StaticPage implements AutoCloseable {
  /** More lines than fit in a window. */
  private static final int LINES = 200;

  private final HttpServer server;

  private StaticPage(HttpServer server) {
    this.server = server;
  }

  /** Serves pages that allow only {@code script} and its stream. */
  static StaticPage with(URI script) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String policy =
        "default-src 'none'; require-trusted-types-for 'script'; script-src "
            + script
            + "; connect-src "
            + script.resolve("events")
            + " "
            + script.resolve("open");
    Map<String, Integer> loads = new ConcurrentHashMap<>();
    server.createContext(
        "/",
        exchange -> {
          int load = loads.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
          byte[] html = html(load, script).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.getResponseHeaders().set("Content-Security-Policy", policy);
          exchange.sendResponseHeaders(200, html.length);
          exchange.getResponseBody().write(html);
          exchange.close();
        });
    server.start();
    return new StaticPage(server);
  }

  /** Returns the URL of a page that shows how many times it was loaded. */
  String address(int page) {
    return "http://localhost:" + server.getAddress().getPort() + "/" + page;
  }

  private static String html(int load, URI script) {
    return "<!DOCTYPE html><title>Sample app</title><h1>Load "
        + load
        + "</h1>"
        + "<br>".repeat(LINES)
        + "<script src=\""
        + script
        + "\" async></script>";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
