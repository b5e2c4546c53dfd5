package dev.openwork.app.web;

/** Answers the requests of a route. */
@FunctionalInterface
public interface Page {

  /** Answers one request; may be called by many threads at once. */
  Answer answer(WebRequest request);
}
