package dev.openwork.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.server.PostgresServer;
import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.SyncState;
import dev.openwork.server.domain.Workspace;
import dev.openwork.server.domain.WorkspaceKind;
import dev.openwork.server.domain.WorkspaceStatus;
import dev.openwork.server.services.InternalWorkspaces;
import dev.openwork.server.services.WorkspaceStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The guarantees of the workspace store, on all database systems. */
@ParameterizedClass
@ValueSource(strings = {"sqlite", "memory", "postgresql"})
class WorkspaceStoreTest {
  private static final Instant EARLY = Instant.parse("2026-11-24T10:00:00Z");
  private static final Instant LATE = Instant.parse("2026-11-24T10:00:00.5Z");
  private static @Nullable PostgresServer postgres;

  @Parameter String system = "";

  private Storage storage = SqliteStorage.inMemory();
  private Database database;
  private WorkspaceStore store;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    storage = storage(folder);
    database = Database.open(storage);
    store = new CachedWorkspaceStore(new JdbiWorkspaceStore(() -> database), () -> database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @AfterAll
  static void end() throws Exception {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Test
  void keepsTheFirstWorkspaceWithAnId() {
    Workspace first = workspace("ws_1", "one", EARLY);

    assertThat(store.addIfAbsent(first)).isEqualTo(first);
    assertThat(store.addIfAbsent(workspace("ws_1", "other", LATE))).isEqualTo(first);
    assertThat(store.find("ws_1")).contains(first);
    assertThat(store.find("ws_2")).isEmpty();
    assertThat(store.hasSlug("one")).isTrue();
    assertThat(store.hasSlug("other")).isFalse();
  }

  @Test
  void seesChangesOfOthersImmediately() {
    WorkspaceStore other = new JdbiWorkspaceStore(() -> database);
    Workspace added = other.addIfAbsent(workspace("ws_1", "one", EARLY));
    assertThat(store.list(false)).containsExactly(added);

    other.rename("ws_1", "Other", LATE);

    assertThat(store.list(false)).extracting(Workspace::displayName).containsExactly("Other");
    assertThat(store.find("ws_1")).map(Workspace::displayName).contains("Other");
    other.delete("ws_1");
    assertThat(store.find("ws_1")).isEmpty();
  }

  @Test
  void listsInTheOrderOfRegistration() {
    store.addIfAbsent(workspace("ws_3", "c", LATE));
    store.addIfAbsent(workspace("ws_2", "b", EARLY));
    store.addIfAbsent(workspace("ws_1", "a", LATE.plusMillis(1)));

    assertThat(store.list(false)).extracting(Workspace::slug).containsExactly("b", "c", "a");
  }

  @Test
  void listsHiddenWorkspacesOnlyOnRequest() {
    store.addIfAbsent(workspace("ws_1", "one", EARLY));
    store.addIfAbsent(workspace("ws_2", WorkspaceKind.HELP, "internal_help", LATE));

    assertThat(store.list(false)).extracting(Workspace::id).containsExactly("ws_1");
    assertThat(store.list(true)).extracting(Workspace::id).containsExactly("ws_1", "ws_2");
    assertThat(store.find("ws_2").orElseThrow().kind()).isEqualTo(WorkspaceKind.HELP);
  }

  @Test
  void internalWorkspacesMoveWithTheirDirectory(@TempDir Path folder) throws Exception {
    InternalWorkspaces internal = new InternalWorkspaces(store, Clock.systemUTC());
    Path before = Files.createDirectory(folder.resolve("before"));
    Path after = Files.createDirectory(folder.resolve("after"));

    internal.create(before);
    internal.create(after);
    internal.create(after);

    assertThat(store.list(true))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.directory()).hasParentRaw(after.toRealPath()));
  }

  @Test
  void aFaultKeepsTheTimeOfTheLastSuccess() {
    store.addIfAbsent(workspace("ws_1", "one", EARLY));

    store.recordSuccess("ws_1", LATE);
    store.recordFault("ws_1", "gone", LATE.plusSeconds(1));
    assertThat(sync()).isEqualTo(new SyncState(Optional.of(LATE), Optional.of("gone")));

    store.recordSuccess("ws_1", LATE.plusSeconds(2));
    assertThat(sync()).isEqualTo(new SyncState(Optional.of(LATE.plusSeconds(2)), Optional.empty()));
  }

  @Test
  void theActiveWorkspaceIsResetWhenItIsDeleted() {
    store.addIfAbsent(workspace("ws_1", "one", EARLY));
    assertThat(store.active()).isEmpty();

    store.activate("ws_1");
    store.recordSuccess("ws_1", LATE);
    assertThat(store.active()).contains("ws_1");

    assertThat(store.delete("ws_1")).isTrue();
    assertThat(store.active()).isEmpty();
    store.recordFault("ws_1", "gone", LATE);
    assertThat(store.find("ws_1")).isEmpty();
  }

  @Test
  void concurrentWritesAreNotLost() {
    CompletableFuture.allOf(
            IntStream.range(0, 40)
                .mapToObj(n -> workspace("ws_" + n, "slug-" + n, EARLY))
                .map(workspace -> CompletableFuture.runAsync(() -> store.addIfAbsent(workspace)))
                .toArray(CompletableFuture<?>[]::new))
        .join();

    assertThat(store.list(false)).hasSize(40);
  }

  @Test
  void reportsWhetherTheDatabaseIsNew() throws Exception {
    assertThat(database.description().bootstrapMode()).isEqualTo(BootstrapMode.FRESH);
    store.addIfAbsent(workspace("ws_1", "one", EARLY));

    try (Database again = Database.open(storage)) {
      assertThat(again.description().bootstrapMode()).isEqualTo(BootstrapMode.EXISTING);
      assertThat(again.description().migrations()).isEqualTo(database.description().migrations());
      assertThat(new JdbiWorkspaceStore(() -> again).list(false)).hasSize(1);
    }
  }

  private SyncState sync() {
    return store.find("ws_1").orElseThrow().sync();
  }

  private Storage storage(Path folder) throws Exception {
    return switch (system) {
      case "sqlite" -> SqliteStorage.in(folder.resolve("state/x.sqlite"), Clock.systemUTC());
      case "memory" -> SqliteStorage.inMemory();
      default -> PostgresStorage.at(postgres().newDatabase());
    };
  }

  private static PostgresServer postgres() throws Exception {
    if (postgres == null) {
      postgres = PostgresServer.start();
    }
    return postgres;
  }

  private static Workspace workspace(String id, String slug, Instant registered) {
    return workspace(id, WorkspaceKind.LOCAL, slug, registered);
  }

  private static Workspace workspace(
      String id, WorkspaceKind kind, String slug, Instant registered) {
    return new Workspace(
        id,
        slug,
        "A name",
        kind,
        WorkspaceStatus.READY,
        Path.of("/some/" + id + slug),
        SyncState.NONE,
        registered,
        registered);
  }
}
