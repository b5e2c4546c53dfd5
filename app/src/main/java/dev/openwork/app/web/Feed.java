package dev.openwork.app.web;

/** The source of a stream of events. */
@FunctionalInterface
public interface Feed {

  /** Starts to send events to a client, until it is closed. Returns immediately. */
  void open(EventClient client);
}
