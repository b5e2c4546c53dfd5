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
      SELECT w.id, w.slug, w.display_name, w.status, w.data_dir, w.created_at, w.updated_at,
             s.last_sync_at, s.last_error
      FROM workspaces w LEFT JOIN workspace_runtime_state s ON s.workspace_id = w.id
      WHERE w.is_hidden = 0
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
      VALUES (:id, 'local_opencode', :sync, :error, :updated)
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
  public List<Workspace> list() {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "ORDER BY w.created_at, w.rowid")
                    .map((row, context) -> workspace(row))
                    .list());
  }

  @Override
  public Optional<Workspace> find(String id) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "AND w.id = :id")
                    .bind("id", id)
                    .map((row, context) -> workspace(row))
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
