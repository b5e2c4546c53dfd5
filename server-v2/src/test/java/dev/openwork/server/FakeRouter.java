package dev.openwork.server;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;

/**
 * A fake router process. Prints its arguments and environment and always reports that opencode is
 * unavailable. A single class without dependencies, because it is packaged alone.
 */
final class FakeRouter {
  private FakeRouter() {}

  public static void main(String[] args) throws IOException {
    System.setProperty(
        "sun.net.httpserver.nodelay", "true"); // without it, responses take 40 ms longer
    List<String> arguments = List.of(args);
    int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/health",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });
    server.start();
    System.out.println("arguments " + arguments);
    System.out.println("token " + (System.getenv("OPENCODE_ROUTER_TOKEN") != null));
    System.out.println("password " + System.getenv("OPENCODE_SERVER_PASSWORD"));
    new Thread(FakeRouter::follow, "follow").start();
    System.out.println("host token " + System.getenv("OPENWORK_SERVER_V2_HOST_TOKEN"));
    System.out.println(
        "opencode-router listening on http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Prints the lines of the standard input and ends with it. */
  private static void follow() {
    new Scanner(System.in, StandardCharsets.UTF_8)
        .useDelimiter("\n")
        .forEachRemaining(line -> System.out.println("follows " + line));
    Runtime.getRuntime().halt(0);
  }
}
