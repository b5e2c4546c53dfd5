package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.flow.Binding;
import dev.openwork.router.flow.Binding.Origin;
import dev.openwork.router.flow.Bindings;
import dev.openwork.router.settings.BindingConfig;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bindings in SQLite. */
public final class SqliteBindings implements Bindings {
  private static final String SELECT =
      "SELECT channel, identity, peer, directory, origin FROM bindings ";
  private static final String OF_CONVERSATION = "WHERE channel = ? AND identity = ? AND peer = ?";
  private static final String UPSERT =
      """
      INSERT INTO bindings (channel, identity, peer, directory, origin) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (channel, identity, peer)
      DO UPDATE SET directory = excluded.directory, origin = excluded.origin
      """;
  private static final String UPSERT_CONFIGURED = UPSERT + "WHERE origin = 'config'";

  private final Database database;

  /** Keeps them in this database. */
  public SqliteBindings(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Path> find(Conversation it) {
    return database
        .query(
            SELECT + OF_CONVERSATION,
            SqliteBindings::binding,
            it.channel(),
            it.identity(),
            it.peer())
        .stream()
        .findFirst()
        .map(Binding::directory);
  }

  @Override
  public List<Binding> list() {
    return database.query(SELECT + "ORDER BY channel, identity, peer", SqliteBindings::binding);
  }

  @Override
  public void bind(Binding binding) {
    insert(UPSERT, binding);
  }

  @Override
  public boolean clear(Conversation it) {
    return database.update(
            "DELETE FROM bindings " + OF_CONVERSATION, it.channel(), it.identity(), it.peer())
        > 0;
  }

  @Override
  public void configure(List<BindingConfig> configured) {
    database.transaction(
        () -> {
          database.update("DELETE FROM bindings WHERE origin = 'config'");
          for (BindingConfig each : configured) {
            insert(
                UPSERT_CONFIGURED,
                new Binding(each.conversation(), each.directory(), Origin.CONFIG));
          }
        });
  }

  private void insert(String sql, Binding binding) {
    Conversation of = binding.conversation();
    database.update(
        sql,
        of.channel(),
        of.identity(),
        of.peer(),
        binding.directory().toString(),
        binding.origin().key());
  }

  private static Binding binding(ResultSet row) throws SQLException {
    return new Binding(
        Conversation.of(row.getString(1), row.getString(2), row.getString(3)),
        Path.of(row.getString(4)),
        Origin.valueOf(row.getString(5).toUpperCase(Locale.ROOT)));
  }
}
