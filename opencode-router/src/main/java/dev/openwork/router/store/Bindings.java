package dev.openwork.router.store;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Binding.Origin;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Values;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Stores the bindings of conversations to directories. */
public final class Bindings {
  private static final String SELECT =
      "SELECT channel, identity, peer, directory, origin FROM bindings ";
  private static final String UPSERT =
      """
      INSERT INTO bindings (channel, identity, peer, directory, origin) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (channel, identity, peer)
      DO UPDATE SET directory = excluded.directory, origin = excluded.origin
      """;
  private static final String UPSERT_CONFIGURED = UPSERT + "WHERE origin = 'config'";

  private final Database database;

  /** Creates a store in the given database. */
  public Bindings(Database database) {
    this.database = database;
  }

  /** Returns the directory that a conversation is bound to. */
  public Optional<Path> find(Conversation conversation) {
    return database
        .find(SELECT + Database.WHERE, Bindings::binding, Database.key(conversation))
        .map(Binding::directory);
  }

  /** Returns all bindings in the order of their conversations. */
  public List<Binding> list() {
    return database.query(SELECT + "ORDER BY channel, identity, peer", Bindings::binding);
  }

  /** Adds a binding or replaces the existing one of the conversation. */
  public void bind(Binding binding) {
    insert(UPSERT, binding);
  }

  /** Removes the binding of a conversation and returns whether there was one. */
  public boolean clear(Conversation conversation) {
    return database.update("DELETE FROM bindings " + Database.WHERE, Database.key(conversation))
        > 0;
  }

  /**
   * Replaces the bindings of the origin {@link Origin#CONFIG}. Bindings of other origins take
   * precedence over the configured ones.
   */
  public void configure(List<Binding> configured) {
    database.transaction(
        () -> {
          database.update("DELETE FROM bindings WHERE origin = 'config'");
          configured.forEach(binding -> insert(UPSERT_CONFIGURED, binding));
        });
  }

  private void insert(String sql, Binding binding) {
    database.update(
        sql,
        Database.key(
            binding.conversation(), binding.directory().toString(), Values.key(binding.origin())));
  }

  private static Binding binding(ResultSet row) throws SQLException {
    return new Binding(
        Conversation.of(row.getString(1), row.getString(2), row.getString(3)),
        Path.of(row.getString(4)),
        Values.parse("origin", Origin.class, row.getString(5)));
  }
}
