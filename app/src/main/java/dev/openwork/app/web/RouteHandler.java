package dev.openwork.app.web;

/** Handles the requests of a route. */
@FunctionalInterface
public interface RouteHandler {

  /** Handles a request. Must be thread-safe. */
  WebResponse handle(WebRequest request);
}
