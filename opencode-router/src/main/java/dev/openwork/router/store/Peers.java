package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.flow.Peers;
import java.util.Optional;

/** Peers in SQLite. */
public final class SqlitePeers implements Peers {
  private static final String FROM = "FROM peers WHERE channel = ? AND identity = ? AND peer = ?";
  private static final String PAIR =
      """
      INSERT INTO peers (channel, identity, peer, paired) VALUES (?, ?, ?, 1)
      ON CONFLICT (channel, identity, peer) DO UPDATE SET paired = 1
      """;
  private static final String PREFER =
      """
      INSERT INTO peers (channel, identity, peer, model, agent) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (channel, identity, peer)
      DO UPDATE SET model = excluded.model, agent = excluded.agent
      """;

  private final Database database;

  /** Keeps them in this database. */
  public SqlitePeers(Database database) {
    this.database = database;
  }

  @Override
  public boolean isPaired(Conversation it) {
    return database
        .query(
            "SELECT paired " + FROM,
            row -> row.getInt(1) == 1,
            it.channel(),
            it.identity(),
            it.peer())
        .contains(true);
  }

  @Override
  public void pair(Conversation it) {
    database.update(PAIR, it.channel(), it.identity(), it.peer());
  }

  @Override
  public Preferences preferences(Conversation it) {
    return database
        .query(
            "SELECT model, agent " + FROM,
            row ->
                new Preferences(
                    Optional.ofNullable(row.getString(1)).map(ModelName::of),
                    Optional.ofNullable(row.getString(2))),
            it.channel(),
            it.identity(),
            it.peer())
        .stream()
        .findFirst()
        .orElse(Preferences.NONE);
  }

  @Override
  public void prefer(Conversation it, Preferences preferences) {
    database.update(
        PREFER,
        it.channel(),
        it.identity(),
        it.peer(),
        preferences.model().map(ModelName::toString).orElse(null),
        preferences.agent().orElse(null));
  }
}
