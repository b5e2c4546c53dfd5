package dev.openwork.router.store;

import dev.openwork.router.channel.ReplayGuard;
import dev.openwork.router.domain.Address;
import java.time.Clock;
import java.time.Instant;

/** The replay guard in SQLite. */
public final class SqliteReplayGuard implements ReplayGuard {
  private final Database database;
  private final Clock clock;

  /** Keeps marks in this database until they expire by this clock. */
  public SqliteReplayGuard(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean isFirst(Address address, String mark, Instant until) {
    database.update("DELETE FROM seen WHERE until < ?", clock.instant().getEpochSecond());
    return database.update(
            "INSERT OR IGNORE INTO seen (channel, identity, mark, until) VALUES (?, ?, ?, ?)",
            address.channel(),
            address.identity(),
            mark,
            until.getEpochSecond())
        == 1;
  }

  @Override
  public void forget(Address address, String mark) {
    database.update(
        "DELETE FROM seen WHERE channel = ? AND identity = ? AND mark = ?",
        address.channel(),
        address.identity(),
        mark);
  }
}
