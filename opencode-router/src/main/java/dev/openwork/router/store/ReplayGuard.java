package dev.openwork.router.store;

import dev.openwork.router.domain.IdentityKey;
import java.time.Clock;
import java.time.Instant;

/** Stores the ids of received messages to detect duplicates. */
public final class ReplayGuard {
  private final Database database;
  private final Clock clock;

  /** Creates a store in the given database. */
  public ReplayGuard(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Stores an id until the given time and returns whether it was new. */
  public boolean isFirst(IdentityKey identity, String id, Instant until) {
    database.update("DELETE FROM seen WHERE until < ?", clock.instant().getEpochSecond());
    return database.update(
            "INSERT OR IGNORE INTO seen (channel, identity, mark, until) VALUES (?, ?, ?, ?)",
            identity.channel(),
            identity.id(),
            id,
            until.getEpochSecond())
        == 1;
  }

  /** Removes an id. */
  public void forget(IdentityKey identity, String id) {
    database.update(
        "DELETE FROM seen WHERE channel = ? AND identity = ? AND mark = ?",
        identity.channel(),
        identity.id(),
        id);
  }
}
