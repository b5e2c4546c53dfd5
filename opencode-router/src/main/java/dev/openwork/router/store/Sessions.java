package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import java.nio.file.Path;
import java.util.Optional;

/** Stores the opencode session of each conversation and directory. */
public final class Sessions {
  /** The order of use is a counter because clocks may stand still or go backward. */
  private static final String SAVE =
      """
      INSERT INTO sessions (channel, identity, peer, directory, session, used)
      VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(used), 0) + 1 FROM sessions))
      ON CONFLICT (channel, identity, peer, directory)
      DO UPDATE SET session = excluded.session, used = excluded.used
      """;

  private static final String AND_DIRECTORY = " AND directory = ?";

  private final Database database;

  /** Creates a store in the given database. */
  public Sessions(Database database) {
    this.database = database;
  }

  /** Returns the session of a conversation in a directory. */
  public Optional<String> find(Conversation conversation, Path directory) {
    return database.find(
        "SELECT session FROM sessions " + Database.WHERE + AND_DIRECTORY,
        row -> row.getString(1),
        Database.key(conversation, directory.toString()));
  }

  /** Returns the directory of the conversation's last session. */
  public Optional<Path> lastDirectory(Conversation conversation) {
    return database.find(
        "SELECT directory FROM sessions " + Database.WHERE + " ORDER BY used DESC LIMIT 1",
        row -> Path.of(row.getString(1)),
        Database.key(conversation));
  }

  /** Saves a session as the conversation's last one. */
  public void save(Conversation conversation, Path directory, String session) {
    database.update(SAVE, Database.key(conversation, directory.toString(), session));
  }

  /** Removes the session of a conversation in a directory. */
  public void forget(Conversation conversation, Path directory) {
    database.update(
        "DELETE FROM sessions " + Database.WHERE + AND_DIRECTORY,
        Database.key(conversation, directory.toString()));
  }

  /** Removes all sessions of a conversation. */
  public void forgetAll(Conversation conversation) {
    database.update("DELETE FROM sessions " + Database.WHERE, Database.key(conversation));
  }

  /** Returns the number of sessions. */
  public int count() {
    return database.query("SELECT count(*) FROM sessions", row -> row.getInt(1)).get(0);
  }
}
