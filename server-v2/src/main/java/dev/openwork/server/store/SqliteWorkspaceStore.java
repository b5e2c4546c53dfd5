package dev.openwork.server.store;

import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceStatus;
import dev.openwork.server.services.WorkspaceStore;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Workspaces in SQLite. */
public final class SqliteWorkspaceStore implements WorkspaceStore {
  private static final String SELECT =
      """
      SELECT w.id, w.slug, w.display_name, w.status, w.is_hidden, w.data_dir, w.created_at, w.updated_at,
             s.last_sync_at, s.last_error
      FROM workspaces w LEFT JOIN workspace_runtime_state s ON s.workspace_id = w.id
      """;
  private static final String INSERT =
      """
      INSERT INTO workspaces
        (id, server_id, kind, display_name, slug, status, data_dir, created_at, updated_at)
      VALUES (:id, 'srv_local', :kind, :name, :slug, :status, :directory, :created, :updated)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String RECORD_SYNC =
      """
      INSERT INTO workspace_runtime_state
        (workspace_id, backend_kind, last_sync_at, last_error, updated_at)
      SELECT id, 'local_opencode', :sync, :error, :updated FROM workspaces WHERE id = :id
      ON CONFLICT (workspace_id) DO UPDATE SET
        last_sync_at = excluded.last_sync_at,
        last_error = excluded.last_error,
        updated_at = excluded.updated_at
      """;

  private final Supplier<Database> database;

  /** Keeps workspaces in this database, which is asked for at each use. */
  public SqliteWorkspaceStore(Supplier<Database> database) {
    this.database = database;
  }

  @Override
  public List<Workspace> list(boolean includeHidden) {
    String which = includeHidden ? "" : "WHERE w.is_hidden = 0 ";
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + which + "ORDER BY w.created_at, w.rowid")
                    .map((row, context) -> workspace(row))
                    .list());
  }

  @Override
  public Optional<Workspace> find(String id) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "WHERE w.id = :id")
                    .bind("id", id)
                    .map((row, context) -> workspace(row))
                    .findOne());
  }

  @Override
  public void rename(String id, String displayName, Instant now) {
    jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE workspaces SET display_name = :name, updated_at = :now"
                            + " WHERE id = :id")
                    .bind("id", id)
                    .bind("name", displayName)
                    .bind("now", now.toString())
                    .execute());
  }

  @Override
  public boolean delete(String id) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                        .createUpdate("DELETE FROM workspaces WHERE id = :id")
                        .bind("id", id)
                        .execute()
                    > 0);
  }

  @Override
  public void activate(String id) {
    jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE servers SET active_workspace_id = :id WHERE id = 'srv_local'")
                    .bind("id", id)
                    .execute());
  }

  @Override
  public Optional<String> active() {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT active_workspace_id FROM servers"
                            + " WHERE active_workspace_id IS NOT NULL")
                    .mapTo(String.class)
                    .findOne());
  }

  @Override
  public boolean hasSlug(String slug) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                        .createQuery("SELECT count(*) FROM workspaces WHERE slug = :slug")
                        .bind("slug", slug)
                        .mapTo(int.class)
                        .one()
                    > 0);
  }

  @Override
  public Workspace addIfAbsent(Workspace workspace) {
    jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(INSERT)
                    .bind("id", workspace.id())
                    .bind("kind", name(workspace.kind()))
                    .bind("name", workspace.displayName())
                    .bind("slug", workspace.slug())
                    .bind("status", name(workspace.status()))
                    .bind("directory", workspace.directory().toString())
                    .bind("created", workspace.createdAt().toString())
                    .bind("updated", workspace.updatedAt().toString())
                    .execute());
    return find(workspace.id()).orElseThrow();
  }

  @Override
  public void recordSync(String id, SyncState state, Instant now) {
    jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(RECORD_SYNC)
                    .bind("id", id)
                    .bind("sync", state.lastSyncAt().map(Instant::toString).orElse(null))
                    .bind("error", state.lastError().orElse(null))
                    .bind("updated", now.toString())
                    .execute());
  }

  private Jdbi jdbi() {
    return database.get().jdbi();
  }

  private static Workspace workspace(ResultSet row) throws SQLException {
    return new Workspace(
        row.getString("id"),
        row.getString("slug"),
        row.getString("display_name"),
        WorkspaceStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        row.getInt("is_hidden") == 1,
        Path.of(row.getString("data_dir")),
        new SyncState(
            Optional.ofNullable(row.getString("last_sync_at")).map(Instant::parse),
            Optional.ofNullable(row.getString("last_error"))),
        Instant.parse(row.getString("created_at")),
        Instant.parse(row.getString("updated_at")));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
