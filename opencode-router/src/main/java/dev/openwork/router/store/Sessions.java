package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.flow.Sessions;
import java.nio.file.Path;
import java.util.Optional;

/** Sessions in SQLite. */
public final class SqliteSessions implements Sessions {
  private static final String OF_CONVERSATION = "WHERE channel = ? AND identity = ? AND peer = ? ";

  /** The order of use is a count, for clocks may stand still or go back. */
  private static final String SAVE =
      """
      INSERT INTO sessions (channel, identity, peer, directory, session, used)
      VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM sessions))
      ON CONFLICT (channel, identity, peer, directory)
      DO UPDATE SET session = excluded.session, used = excluded.used
      """;

  private final Database database;

  /** Keeps them in this database. */
  public SqliteSessions(Database database) {
    this.database = database;
  }

  @Override
  public Optional<String> find(Conversation it, Path directory) {
    return database
        .query(
            "SELECT session FROM sessions " + OF_CONVERSATION + "AND directory = ?",
            row -> row.getString(1),
            it.channel(),
            it.identity(),
            it.peer(),
            directory.toString())
        .stream()
        .findFirst();
  }

  @Override
  public Optional<Path> lastDirectory(Conversation it) {
    return database
        .query(
            "SELECT directory FROM sessions " + OF_CONVERSATION + "ORDER BY used DESC LIMIT 1",
            row -> Path.of(row.getString(1)),
            it.channel(),
            it.identity(),
            it.peer())
        .stream()
        .findFirst();
  }

  @Override
  public void save(Conversation it, Path directory, String session) {
    database.update(SAVE, it.channel(), it.identity(), it.peer(), directory.toString(), session);
  }

  @Override
  public void forget(Conversation it, Path directory) {
    database.update(
        "DELETE FROM sessions " + OF_CONVERSATION + "AND directory = ?",
        it.channel(),
        it.identity(),
        it.peer(),
        directory.toString());
  }

  @Override
  public void forgetAll(Conversation it) {
    database.update(
        "DELETE FROM sessions " + OF_CONVERSATION, it.channel(), it.identity(), it.peer());
  }

  @Override
  public int count() {
    return database.query("SELECT count(*) FROM sessions", row -> row.getInt(1)).get(0);
  }
}
