package dev.openwork.loop.web;

import java.io.IOException;

/** Responds to some of the requests of a {@link LoopServer}; called by several threads. */
@FunctionalInterface
public interface WebHandler {

  /**
   * Responds to a request, unless it is for another handler.
   *
   * @return whether the handler has responded
   * @throws IOException if the client has disconnected
   */
  boolean handle(WebExchange exchange) throws IOException;
}
