package com.example.shop.server;

import com.example.shop.server.listener.Listener;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The shop; its listener may outlive it. */
public final class Main {
  private static final String LISTENER = "listener";

  private Main() {}

  public static void main(String[] args) {
    start(args, new HashMap<>());
  }

  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept) {
    List<String> arguments = List.of(args);
    URI uri = URI.create(arguments.get(arguments.indexOf("--uri") + 1));
    Listener listener =
        (Listener) kept.computeIfAbsent(LISTENER, name -> Listener.on(uri.getHost(), uri.getPort()));
    ResourceConfig resources = new ResourceConfig(PriceResource.class);
    listener.serve(ContainerFactory.createContainer(HttpHandler.class, resources));
    return () -> {};
  }
}
