package com.example.shop.server.listener;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicReference;

/** A bound port whose handler can be exchanged. */
public final class Listener implements AutoCloseable {
  private final HttpServer server;
  private final AtomicReference<HttpHandler> handler = new AtomicReference<>();

  private Listener(HttpServer server) {
    this.server = server;
  }

  public static Listener on(String host, int port) {
    try {
      Listener listener = new Listener(HttpServer.create(new InetSocketAddress(host, port), 0));
      listener.server.createContext("/", exchange -> listener.handler.get().handle(exchange));
      return listener;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void serve(HttpHandler next) {
    if (handler.getAndSet(next) == null) {
      server.start();
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
