package com.example.gate.app;

import com.example.gate.models.Pet;
import com.example.gate.partner.Offer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An app that lists the getters of the generated models. */
public final class Main {
  private Main() {}

  public static AutoCloseable start(String[] args) throws IOException {
    List<String> arguments = List.of(args);
    int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body = getters().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return () -> server.stop(0);
  }

  private static String getters() {
    return Stream.of(Pet.class, Offer.class)
        .flatMap(type -> Stream.of(type.getMethods()))
        .map(Method::getName)
        .filter(name -> name.startsWith("get") && !name.equals("getClass"))
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
