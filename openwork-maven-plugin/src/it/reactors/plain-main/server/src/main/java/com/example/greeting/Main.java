package com.example.greeting;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server with nothing but the JDK: started by its main method, ended with its process. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port(args)), 0);
    server.createContext(
        "/greeting",
        exchange -> {
          byte[] body = Json.object(Greeting.current()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static int port(String[] args) {
    List<String> arguments = List.of(args);
    return Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
  }
}
