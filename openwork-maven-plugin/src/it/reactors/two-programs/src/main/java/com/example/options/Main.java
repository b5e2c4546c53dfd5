package com.example.options;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that returns the options with which it was started. */
public final class Main {
  private Main() {}

  public static AutoCloseable start(String[] args) throws IOException {
    List<String> arguments = List.of(args);
    String options = options(arguments);
    int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = options.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return () -> server.stop(0);
  }

  private static String options(List<String> arguments) throws IOException {
    Path opencode = Path.of(System.getenv("OPENCODE"));
    return String.join(
        "\n",
        "pid " + ProcessHandle.current().pid(),
        "arguments " + arguments,
        "greeting " + System.getProperty("greeting"),
        "path " + System.getenv("PATH"),
        "development mode " + System.getenv("OPENWORK_DEV_MODE"),
        "server " + System.getenv("SERVER"),
        "opencode " + (Files.exists(opencode) ? Files.readString(opencode) : "none"));
  }
}
