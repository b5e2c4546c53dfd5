package com.example.counter;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;

/** A server that can be started and closed, and keeps nothing beyond that. */
public final class Main {
  private static final String LISTEN = "--listen=";

  private Main() {}

  public static void main(String[] args) throws IOException {
    start(args);
  }

  public static AutoCloseable start(String[] args) throws IOException {
    HttpServer server = HttpServer.create(address(args), 0);
    server.createContext("/count", new CountHandler());
    server.start();
    return () -> server.stop(0);
  }

  private static InetSocketAddress address(String[] args) {
    for (String argument : args) {
      if (argument.startsWith(LISTEN)) {
        String[] hostAndPort = argument.substring(LISTEN.length()).split(":");
        return new InetSocketAddress(hostAndPort[0], Integer.parseInt(hostAndPort[1]));
      }
    }
    throw new IllegalArgumentException("missing " + LISTEN + "<host>:<port>");
  }
}
