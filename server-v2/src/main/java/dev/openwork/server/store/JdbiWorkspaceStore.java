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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

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
      """;
  private static final String ENSURE =
      INSERT
          + """
          ON CONFLICT (id) DO UPDATE SET
            data_dir = excluded.data_dir, updated_at = excluded.updated_at
          WHERE workspaces.data_dir IS NULL OR workspaces.data_dir <> excluded.data_dir
          """;
  private static final String RENAME =
      "UPDATE workspaces SET display_name = :name, updated_at = :now WHERE id = :id";
  private static final String DELETE = "DELETE FROM workspaces WHERE id = :id";
  private static final String ACTIVE =
      "SELECT active_workspace_id FROM servers WHERE active_workspace_id IS NOT NULL";
  private static final String ACTIVATE =
      """
      UPDATE servers SET active_workspace_id = :id
      WHERE id = 'srv_local' AND EXISTS (SELECT 1 FROM workspaces WHERE id = :id)
      """;
  private static final String HAS_SLUG = "SELECT count(*) FROM workspaces WHERE slug = :slug";
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
  private final Consumer<String> problems;
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /**
   * Uses this database, which is requested at each use.
   *
   * @param problems receives, once for each, a description of a row that is not a workspace
   */
  public JdbiWorkspaceStore(Supplier<Database> database, Consumer<String> problems) {
    this.database = database;
    this.problems = problems;
  }

  @Override
  public List<Workspace> list(boolean includeHidden) {
    String filter = includeHidden ? "" : "WHERE w.is_hidden = 0 ";
    return database
        .get()
        .read(
            handle ->
                handle
                    .createQuery(SELECT + filter + "ORDER BY w.created_at, w.id")
                    .map((row, context) -> readable(row))
                    .stream()
                    .flatMap(Optional::stream)
                    .toList());
  }

  @Override
  public Optional<Workspace> find(String id) {
    return database.get().read(handle -> find(handle, id));
  }

  @Override
  public Optional<String> active() {
    return database.get().read(handle -> handle.createQuery(ACTIVE).mapTo(String.class).findOne());
  }

  @Override
  public Workspace register(Workspace workspace) {
    return database
        .get()
        .write(
            handle -> {
              if (find(handle, workspace.id()).isEmpty()) {
                Map<String, Object> row = row(workspace);
                row.put("slug", freeSlug(handle, workspace.slug()));
                execute(handle, INSERT, row);
              }
              execute(handle, ACTIVATE, Map.of("id", workspace.id()));
              return find(handle, workspace.id()).orElseThrow();
            });
  }

  @Override
  public void ensure(Workspace workspace) {
    write(ENSURE, row(workspace));
  }

  @Override
  public Optional<Workspace> rename(String id, String displayName, Instant now) {
    return database
        .get()
        .write(
            handle -> {
              execute(
                  handle, RENAME, Map.of("id", id, "name", displayName, "now", TIME.format(now)));
              return find(handle, id);
            });
  }

  @Override
  public boolean delete(String id) {
    return write(DELETE, Map.of("id", id)) > 0;
  }

  @Override
  public boolean activate(String id) {
    return write(ACTIVATE, Map.of("id", id)) > 0;
  }

  @Override
  public void recordSuccess(String id, Instant now) {
    write(RECORD_SUCCESS, Map.of("id", id, "now", TIME.format(now)));
  }

  @Override
  public void recordFault(String id, String why, Instant now) {
    write(RECORD_FAULT, Map.of("id", id, "error", why, "now", TIME.format(now)));
  }

  private Optional<Workspace> find(Handle handle, String id) {
    return handle
        .createQuery(SELECT + "WHERE w.id = :id")
        .bind("id", id)
        .map((row, context) -> readable(row))
        .findOne()
        .flatMap(Function.identity());
  }

  /**
   * Returns the slug, or the slug with a number. The search takes logarithmic time: of a number
   * that is in use and a greater one that is free, it halves the distance until they are adjacent.
   */
  private static String freeSlug(Handle handle, String wanted) {
    if (!hasSlug(handle, wanted)) {
      return wanted;
    }
    int used = 1;
    int free = 2;
    while (hasSlug(handle, wanted + "-" + free)) {
      used = free;
      free *= 2;
    }
    while (free - used > 1) {
      int middle = (used + free) / 2;
      if (hasSlug(handle, wanted + "-" + middle)) {
        used = middle;
      } else {
        free = middle;
      }
    }
    return wanted + "-" + free;
  }

  private static boolean hasSlug(Handle handle, String slug) {
    return handle.createQuery(HAS_SLUG).bind("slug", slug).mapTo(int.class).one() > 0;
  }

  private int write(String statement, Map<String, ?> values) {
    return database.get().write(handle -> execute(handle, statement, values));
  }

  private static int execute(Handle handle, String statement, Map<String, ?> values) {
    return handle.createUpdate(statement).bindMap(values).execute();
  }

  private static Map<String, Object> row(Workspace workspace) {
    return new HashMap<>(
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
  }

  /** Returns the workspace of a row; empty if the row was not written by this server. */
  private Optional<Workspace> readable(ResultSet row) throws SQLException {
    try {
      return Optional.of(workspace(row));
    } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
      String problem =
          "The workspace '%s' in the database is ignored because it is not valid: %s"
              .formatted(row.getString("id"), e.getMessage());
      if (reported.add(problem)) {
        problems.accept(problem);
      }
      return Optional.empty();
    }
  }

  private static Workspace workspace(ResultSet row) throws SQLException {
    return new Workspace(
        row.getString("id"),
        row.getString("slug"),
        row.getString("display_name"),
        WorkspaceKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        WorkspaceStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        path(Objects.requireNonNull(row.getString("data_dir"), "it has no folder")),
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
