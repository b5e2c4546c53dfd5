package dev.openwork.server.store;

import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import dev.openwork.server.services.WorkspaceStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Stores workspaces in the database. */
public final class JdbiWorkspaceStore implements WorkspaceStore {
  private static final String SELECT =
      """
      SELECT w.id, w.slug, w.display_name, w.kind, w.status, w.data_dir,
             w.created_at, w.updated_at, s.last_sync_at, s.last_error
      FROM workspaces w LEFT JOIN workspace_runtime_state s ON s.workspace_id = w.id
      """;
  private static final String INSERT =
      """
      INSERT INTO workspaces
        (id, server_id, kind, is_hidden, display_name, slug, status, data_dir,
         created_at, updated_at)
      VALUES (:id, 'srv_local', :kind, :hidden, :name, :slug, :status, :directory,
              :created, :updated)
      ON CONFLICT (id) DO NOTHING
      """;
  private static final String RENAME =
      "UPDATE workspaces SET display_name = :name, updated_at = :now WHERE id = :id";
  private static final String MOVE =
      "UPDATE workspaces SET data_dir = :directory, updated_at = :now WHERE id = :id";
  private static final String ACTIVATE =
      "UPDATE servers SET active_workspace_id = :id WHERE id = 'srv_local'";
  private static final String RECORD_SUCCESS =
      """
      INSERT INTO workspace_runtime_state (workspace_id, backend_kind, last_sync_at, updated_at)
      SELECT id, 'local_opencode', :now, :now FROM workspaces WHERE id = :id
      ON CONFLICT (workspace_id) DO UPDATE SET
        last_sync_at = excluded.last_sync_at, last_error = NULL, updated_at = excluded.updated_at
      """;
  private static final String RECORD_FAULT =
      """
      INSERT INTO workspace_runtime_state (workspace_id, backend_kind, last_error, updated_at)
      SELECT id, 'local_opencode', :error, :now FROM workspaces WHERE id = :id
      ON CONFLICT (workspace_id) DO UPDATE SET
        last_error = excluded.last_error, updated_at = excluded.updated_at
      """;

  /** Has a fixed width, so that times are ordered as text. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Supplier<Database> database;

  /** Uses this database, which is requested at each use. */
  public JdbiWorkspaceStore(Supplier<Database> database) {
    this.database = database;
  }

  @Override
  public List<Workspace> list(boolean includeHidden) {
    String filter = includeHidden ? "" : "WHERE w.is_hidden = 0 ";
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + filter + "ORDER BY w.created_at, w.id")
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
    update(RENAME, Map.of("id", id, "name", displayName, "now", TIME.format(now)));
  }

  @Override
  public void move(String id, Path directory, Instant now) {
    update(MOVE, Map.of("id", id, "directory", directory.toString(), "now", TIME.format(now)));
  }

  @Override
  public boolean delete(String id) {
    return update("DELETE FROM workspaces WHERE id = :id", Map.of("id", id)) > 0;
  }

  @Override
  public void activate(String id) {
    update(ACTIVATE, Map.of("id", id));
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
    update(
        INSERT,
        Map.of(
            "id", workspace.id(),
            "kind", name(workspace.kind()),
            "hidden", workspace.hidden() ? 1 : 0,
            "name", workspace.displayName(),
            "slug", workspace.slug(),
            "status", name(workspace.status()),
            "directory", workspace.directory().toString(),
            "created", TIME.format(workspace.createdAt()),
            "updated", TIME.format(workspace.updatedAt())));
    return find(workspace.id()).orElseThrow();
  }

  @Override
  public void recordSuccess(String id, Instant now) {
    update(RECORD_SUCCESS, Map.of("id", id, "now", TIME.format(now)));
  }

  @Override
  public void recordFault(String id, String why, Instant now) {
    update(RECORD_FAULT, Map.of("id", id, "error", why, "now", TIME.format(now)));
  }

  private int update(String statement, Map<String, ?> values) {
    return jdbi().withHandle(handle -> handle.createUpdate(statement).bindMap(values).execute());
  }

  private Jdbi jdbi() {
    return database.get().jdbi();
  }

  private static Workspace workspace(ResultSet row) throws SQLException {
    return new Workspace(
        row.getString("id"),
        row.getString("slug"),
        row.getString("display_name"),
        WorkspaceKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        WorkspaceStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        path(row.getString("data_dir")),
        new SyncState(
            Optional.ofNullable(row.getString("last_sync_at")).map(Instant::parse),
            Optional.ofNullable(row.getString("last_error"))),
        Instant.parse(row.getString("created_at")),
        Instant.parse(row.getString("updated_at")));
  }

  /** A path that was registered in a UTF-8 locale may not exist in the current one. */
  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalStateException(
          "The folder '%s' of a workspace cannot be accessed in the file name encoding %s. Start the"
                  .formatted(text, System.getProperty("sun.jnu.encoding"))
              + " server in a UTF-8 locale, for example with LC_ALL=C.UTF-8",
          e);
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
