package dev.openwork.server.assembly;

import dev.openwork.http.HttpListener;
import dev.openwork.server.config.Settings;
import dev.openwork.server.journal.EventFeeds;
import dev.openwork.server.metrics.Meters;
import dev.openwork.server.process.ChildHost;
import dev.openwork.server.process.ChildJournal;
import dev.openwork.server.process.ChildSlot;
import dev.openwork.server.process.files.LockFile;
import dev.openwork.server.store.DatabaseException;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What outlives a generation, under the names it has in the map of kept objects. */
record KeptParts(Map<String, AutoCloseable> kept) {
  private static final String LISTENER = "server-v2.listener";
  private static final String LOCK = "server-v2.lock";
  private static final String DATABASE_LOCK = "server-v2.database-lock";
  private static final int PING_SECONDS = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /** The listener; opened when there is none yet. */
  HttpListener listener(Settings settings) throws IOException {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open;
    }
    HttpListener opened =
        HttpListener.open(settings.host(), settings.port(), settings.access().connections());
    kept.put(LISTENER, opened);
    return opened;
  }

  /** Where the listener, which must be open, listens. */
  URI uri() {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open.uri();
    }
    throw new IllegalStateException("There is no listener yet");
  }

  Meters meters() {
    return keep("server-v2.meters", Meters.class, Meters::new);
  }

  /** The lock on the working directory; taken when it is not held yet. */
  void lock(Settings settings) throws IOException {
    if (!(kept.get(LOCK) instanceof LockFile)) {
      kept.put(LOCK, settings.directory().acquireLock(PATIENCE));
    }
  }

  /** The lock on the database, if it has one; taken when it is not held, or not any more. */
  void lockDatabase(Settings settings) throws DatabaseException {
    if (!(kept.get(DATABASE_LOCK) instanceof Connection held && isOpen(held))) {
      settings.storage().lock(PATIENCE).ifPresent(taken -> kept.put(DATABASE_LOCK, taken));
    }
  }

  private static boolean isOpen(Connection connection) {
    try {
      return connection.isValid(PING_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  ChildJournal journal() {
    return keep("server-v2.child-journal", ChildJournal.class, ChildJournal::new);
  }

  /** What opencode told, so that a reload misses nothing of it. */
  EventFeeds events(Settings settings) {
    return keep(
        "server-v2.events",
        EventFeeds.class,
        () -> EventFeeds.of(opencode(settings), Clock.systemUTC(), settings.eventGrace()));
  }

  ChildSlot opencode(Settings settings) {
    return slot("opencode", settings, Optional.empty());
  }

  /** Its child follows opencode's address. */
  ChildSlot router(Settings settings) {
    return slot("opencode-router", settings, Optional.of(opencode(settings)));
  }

  private ChildSlot slot(String name, Settings settings, Optional<ChildSlot> upstream) {
    return keep(
        "server-v2." + name, ChildSlot.class, () -> new ChildSlot(name, host(settings), upstream));
  }

  private ChildHost host(Settings settings) {
    return new ChildHost(
        settings.directory().children(),
        settings.directory().logs(),
        settings.runtime().backoff(),
        Clock.systemUTC(),
        journal());
  }

  private <T extends AutoCloseable> T keep(String name, Class<T> type, Supplier<T> made) {
    AutoCloseable found = kept.get(name);
    if (type.isInstance(found)) {
      return type.cast(found);
    }
    T part = made.get();
    kept.put(name, part);
    return part;
  }
}
