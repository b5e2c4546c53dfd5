package com.example.inherited;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Returns the values and the libraries that its POMs determine. */
public final class Main {
  private Main() {}

  public static AutoCloseable start(String[] args) throws IOException {
    int port = Integer.parseInt(args[1]);
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = text().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return () -> server.stop(0);
  }

  private static String text() throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream values = Main.class.getResourceAsStream("/values.txt")) {
      text.append(new String(values.readAllBytes(), StandardCharsets.UTF_8));
    }
    text.append(first.Api.text()).append(' ').append(second.Api.text()).append('\n');
    for (String name :
        List.of(
            "org.slf4j.Logger", "org.apache.commons.io.IOUtils", "org.jspecify.annotations.NullMarked")) {
      text.append(source(name)).append('\n');
    }
    try (InputStream type = Main.class.getResourceAsStream("Main.class")) {
      text.append("class file ").append(type.readNBytes(8)[7]).append('\n');
    }
    return text.toString();
  }

  private static String source(String name) {
    try {
      return Class.forName(name).getProtectionDomain().getCodeSource().getLocation().getPath();
    } catch (ClassNotFoundException missing) {
      return name + " is missing";
    }
  }
}
