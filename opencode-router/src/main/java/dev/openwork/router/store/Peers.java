package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.ModelName;
import java.util.Optional;

/** Stores whether chats are paired and what they selected. */
public final class Peers {
  private static final String PAIR =
      """
      INSERT INTO peers (channel, identity, peer, paired) VALUES (?, ?, ?, 1)
      ON CONFLICT (channel, identity, peer) DO UPDATE SET paired = 1
      """;
  private static final String SAVE_PREFERENCES =
      """
      INSERT INTO peers (channel, identity, peer, model, agent) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (channel, identity, peer)
      DO UPDATE SET model = excluded.model, agent = excluded.agent
      """;

  private final Database database;

  /** Holds the model and the agent that a chat selected. */
  public record Preferences(Optional<ModelName> model, Optional<String> agent) {
    /** The defaults. */
    public static final Preferences NONE = new Preferences(Optional.empty(), Optional.empty());
  }

  /** Creates a store in the given database. */
  public Peers(Database database) {
    this.database = database;
  }

  /** Returns whether the chat is paired. */
  public boolean isPaired(Conversation conversation) {
    return database
        .query(
            "SELECT paired FROM peers " + Database.WHERE,
            row -> row.getInt(1) == 1,
            Database.key(conversation))
        .contains(true);
  }

  /** Marks a chat as paired. */
  public void pair(Conversation conversation) {
    database.update(PAIR, Database.key(conversation));
  }

  /** Returns the preferences of a chat. */
  public Preferences preferences(Conversation conversation) {
    return database
        .find(
            "SELECT model, agent FROM peers " + Database.WHERE,
            row ->
                new Preferences(
                    Optional.ofNullable(row.getString(1)).map(ModelName::of),
                    Optional.ofNullable(row.getString(2))),
            Database.key(conversation))
        .orElse(Preferences.NONE);
  }

  /** Replaces the preferences of a chat. */
  public void prefer(Conversation conversation, Preferences preferences) {
    database.update(
        SAVE_PREFERENCES,
        Database.key(
            conversation,
            preferences.model().map(ModelName::toString).orElse(null),
            preferences.agent().orElse(null)));
  }
}
