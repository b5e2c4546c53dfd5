package dev.openwork.app.web;

import java.io.IOException;

/** The content of one stream to one browser. */
public interface Feed extends AutoCloseable {

  /** Writes events for as long as there are any; returns soon after {@link #close}. */
  void run(SseWriter out) throws IOException;

  /** Ends the feed, from any thread; closing again does nothing. */
  @Override
  void close();
}
