package com.example.server;

import com.example.words.Words;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Returns what a Kotlin function returns. */
public final class Main {
  private Main() {}

  /** Starts the server; the arguments are {@code --port <port>}. */
  public static AutoCloseable start(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[1])), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = Words.greeting("reader").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return () -> server.stop(0);
  }
}
