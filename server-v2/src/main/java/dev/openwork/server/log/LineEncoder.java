package dev.openwork.server.log;

/** Writes events as lines. For one thread. */
interface LineEncoder {

  /** Appends the event, and the end of its line, to what is to be written. */
  void append(LogEvent event, StringBuilder lines);
}
