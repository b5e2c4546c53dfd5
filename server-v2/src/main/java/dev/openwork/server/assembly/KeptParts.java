package dev.openwork.server.assembly;

import dev.openwork.http.HttpListener;
import dev.openwork.process.ChildHost;
import dev.openwork.process.ChildJournal;
import dev.openwork.process.ChildSlot;
import dev.openwork.process.files.LockFile;
import dev.openwork.server.config.Settings;
import dev.openwork.server.journal.EventFeeds;
import dev.openwork.server.metrics.Meters;
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

/** The parts that outlive a generation, by their names in the map of kept objects. */
record KeptParts(Map<String, AutoCloseable> kept) {
  private static final String LISTENER = "server-v2.listener";
  private static final String LOCK = "server-v2.lock";
  private static final String DATABASE_LOCK = "server-v2.database-lock";
  private static final int PING_SECONDS = 1;
  private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);

  /** Returns the listener; opens it if necessary. */
  HttpListener listener(Settings settings) throws IOException {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open;
    }
    HttpListener opened =
        HttpListener.open(settings.host(), settings.port(), settings.access().connections());
    kept.put(LISTENER, opened);
    return opened;
  }

  /** Returns the address of the listener, which must be open. */
  URI uri() {
    if (kept.get(LISTENER) instanceof HttpListener open) {
      return open.uri();
    }
    throw new IllegalStateException("The listener is not open");
  }

  Meters meters() {
    return keep("server-v2.meters", Meters.class, Meters::new);
  }

  /** Acquires the lock on the working directory, unless it is held. */
  void lock(Settings settings) throws IOException {
    if (!(kept.get(LOCK) instanceof LockFile)) {
      kept.put(LOCK, settings.directory().acquireLock(LOCK_TIMEOUT));
    }
  }

  /** Acquires the lock on the database, if it has one, unless it is held. */
  void lockDatabase(Settings settings) throws DatabaseException {
    if (!(kept.get(DATABASE_LOCK) instanceof Connection held && isOpen(held))) {
      settings.storage().lock(LOCK_TIMEOUT).ifPresent(lock -> kept.put(DATABASE_LOCK, lock));
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

  /** Returns the journal of opencode's events, which is kept so that a reload misses none. */
  EventFeeds events(Settings settings) {
    return keep(
        "server-v2.events",
        EventFeeds.class,
        () -> EventFeeds.of(opencode(settings), Clock.systemUTC(), settings.eventGrace()));
  }

  ChildSlot opencode(Settings settings) {
    return slot("opencode", settings, Optional.empty());
  }

  /** Returns the slot of the router, whose child depends on opencode's address. */
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
        settings.runtime().restart(),
        settings.runtime().health(),
        Clock.systemUTC(),
        journal());
  }

  private <T extends AutoCloseable> T keep(String name, Class<T> type, Supplier<T> factory) {
    AutoCloseable found = kept.get(name);
    if (type.isInstance(found)) {
      return type.cast(found);
    }
    T part = factory.get();
    kept.put(name, part);
    return part;
  }
}
