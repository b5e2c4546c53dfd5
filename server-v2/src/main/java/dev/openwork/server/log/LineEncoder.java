package dev.openwork.server.log;

/** Encodes events as lines. Not thread-safe. */
interface LineEncoder {

  /** Appends the event and a line end. */
  void append(LogEvent event, StringBuilder lines);
}
