package dev.openwork.router.domain;

/** Where the router tells what happens, one line an event. Nobody passes it secrets or chats. */
@FunctionalInterface
public interface Log {

  /** Writes one line. */
  void line(String text);
}
