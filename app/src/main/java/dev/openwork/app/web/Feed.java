package dev.openwork.app.web;

import java.io.IOException;

/** The source of a stream to one client. */
public interface Feed extends AutoCloseable {

  /** Writes events until the feed ends; returns soon after {@link #close}. */
  void run(SseWriter out) throws IOException;

  /** Ends the feed. May be called from any thread and more than once. */
  @Override
  void close();
}
