package com.example.inputs;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Returns its resources. */
public final class Main {
  private Main() {}

  public static AutoCloseable start(String[] args) throws IOException {
    int port = Integer.parseInt(args[1]);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext(
        "/",
        exchange -> {
          String text =
              Word.WORD + " " + read("values.txt") + read("LICENSE.txt") + read("texts/text.txt");
          byte[] body = text.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return () -> server.stop(0);
  }

  private static String read(String resource) throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("/" + resource)) {
      return in == null ? "no " + resource : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
