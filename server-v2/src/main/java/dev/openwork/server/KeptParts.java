package dev.openwork.server;

import dev.openwork.http.HttpListener;
import dev.openwork.server.process.ChildSlot;
import java.io.IOException;
import java.util.Map;

/** What outlives a generation, under the names it has in the map of kept objects. */
record KeptParts(Map<String, AutoCloseable> kept) {
  private static final String LISTENER = "server-v2.listener";

  /** The listener; opened when there is none yet. */
  HttpListener listener(Settings settings) throws IOException {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open;
    }
    HttpListener opened = HttpListener.open(settings.host(), settings.port());
    kept.put(LISTENER, opened);
    return opened;
  }

  ChildSlot opencode() {
    return slot("server-v2.opencode");
  }

  ChildSlot router() {
    return slot("server-v2.opencode-router");
  }

  private ChildSlot slot(String name) {
    if (kept.get(name) instanceof ChildSlot slot) {
      return slot;
    }
    ChildSlot slot = new ChildSlot();
    kept.put(name, slot);
    return slot;
  }
}
