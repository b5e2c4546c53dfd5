package com.example.gate;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** A server that answers nothing. */
public final class Main {
  private Main() {}

  public static AutoCloseable start(String[] args) throws IOException {
    List<String> arguments = List.of(args);
    int port = Integer.parseInt(arguments.get(arguments.indexOf("--port") + 1));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.start();
    return () -> server.stop(0);
  }
}
