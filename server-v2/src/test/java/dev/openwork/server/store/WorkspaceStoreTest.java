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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  private final ExecutorService threads = Executors.newFixedThreadPool(16);
  private final List<String> problems = new CopyOnWriteArrayList<>();

  @Parameter String system = "";

  private Storage storage = SqliteStorage.inMemory();
  private Database database;
  private WorkspaceStore store;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    storage = storage(folder);
    database = Database.open(storage);
    store =
        new CachedWorkspaceStore(
            new JdbiWorkspaceStore(() -> database, problems::add), () -> database, Runnable::run);
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    database.close();
    assertThat(problems).isEmpty();
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

    assertThat(store.register(first)).isEqualTo(first);
    assertThat(store.register(workspace("ws_1", "other", LATE))).isEqualTo(first);
    assertThat(store.find("ws_1")).contains(first);
    assertThat(store.find("ws_2")).isEmpty();
    assertThat(store.list(true)).extracting(Workspace::slug).containsExactly("one");
  }

  @Test
  void seesChangesOfOthersImmediately() {
    WorkspaceStore other = new JdbiWorkspaceStore(() -> database, problems::add);
    Workspace added = other.register(workspace("ws_1", "one", EARLY));
    assertThat(store.list(false)).containsExactly(added);

    other.rename("ws_1", "Other", LATE);

    assertThat(store.list(false)).extracting(Workspace::displayName).containsExactly("Other");
    assertThat(store.find("ws_1")).map(Workspace::displayName).contains("Other");
    other.delete("ws_1");
    assertThat(store.find("ws_1")).isEmpty();
  }

  @Test
  void listsInTheOrderOfRegistration() {
    store.register(workspace("ws_3", "c", LATE));
    store.register(workspace("ws_2", "b", EARLY));
    store.register(workspace("ws_1", "a", LATE.plusMillis(1)));

    assertThat(store.list(false)).extracting(Workspace::slug).containsExactly("b", "c", "a");
  }

  @Test
  void listsHiddenWorkspacesOnlyOnRequest() {
    store.register(workspace("ws_1", "one", EARLY));
    store.register(workspace("ws_2", WorkspaceKind.HELP, "internal_help", LATE));

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
    store.register(workspace("ws_1", "one", EARLY));

    store.recordSuccess("ws_1", LATE);
    store.recordFault("ws_1", "gone", LATE.plusSeconds(1));
    assertThat(sync()).isEqualTo(new SyncState(Optional.of(LATE), Optional.of("gone")));

    store.recordSuccess("ws_1", LATE.plusSeconds(2));
    assertThat(sync()).isEqualTo(new SyncState(Optional.of(LATE.plusSeconds(2)), Optional.empty()));
  }

  @Test
  void theActiveWorkspaceIsResetWhenItIsDeleted() {
    assertThat(store.active()).isEmpty();
    store.register(workspace("ws_1", "one", EARLY));
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
                .map(workspace -> CompletableFuture.runAsync(() -> store.register(workspace)))
                .toArray(CompletableFuture<?>[]::new))
        .join();

    assertThat(store.list(false)).hasSize(40);
  }

  @Test
  void reportsWhetherTheDatabaseIsNew() throws Exception {
    assertThat(database.description().bootstrapMode()).isEqualTo(BootstrapMode.FRESH);
    store.register(workspace("ws_1", "one", EARLY));

    try (Database again = Database.open(storage)) {
      assertThat(again.description().bootstrapMode()).isEqualTo(BootstrapMode.EXISTING);
      assertThat(again.description().migrations()).isEqualTo(database.description().migrations());
      assertThat(new JdbiWorkspaceStore(() -> again, problems::add).list(false)).hasSize(1);
    }
  }

  @Test
  void changesOfADeletedWorkspaceDoNothing() {
    store.register(workspace("ws_1", "one", EARLY));
    store.delete("ws_1");

    assertThat(store.activate("ws_1")).isFalse();
    assertThat(store.rename("ws_1", "New", LATE)).isEmpty();
    assertThat(store.delete("ws_1")).isFalse();
    assertThat(store.active()).isEmpty();
  }

  /** Without retries, concurrent transactions violate constraints on PostgreSQL. */
  @Test
  void concurrentChangesOfTheSameWorkspacesNeverFail() {
    CompletableFuture.allOf(
            IntStream.range(0, 400)
                .mapToObj(
                    n ->
                        CompletableFuture.runAsync(
                            () -> change(n % 5, "ws_" + n % 3, n / 5), threads))
                .toArray(CompletableFuture<?>[]::new))
        .join();

    assertThat(store.list(true)).extracting(Workspace::slug).doesNotHaveDuplicates();
    assertThat(store.active().flatMap(store::find).isPresent())
        .isEqualTo(store.active().isPresent());
  }

  private void change(int kind, String id, int n) {
    switch (kind) {
      case 0 -> store.register(workspace(id, "same", EARLY));
      case 1 -> store.activate(id);
      case 2 -> store.rename(id, "Name " + n, LATE);
      case 3 -> store.delete(id);
      default -> store.recordFault(id, "gone", LATE);
    }
  }

  @Test
  void slugsOfTheSameNameAreNumbered() {
    for (int n = 1; n <= 70; n++) {
      store.register(workspace("ws_" + n, "same", EARLY));
    }
    assertThat(store.list(true))
        .extracting(Workspace::slug)
        .contains("same", "same-2", "same-70")
        .doesNotHaveDuplicates()
        .hasSize(70);
    store.delete("ws_1");

    assertThat(store.register(workspace("ws_71", "same", LATE)).slug()).isEqualTo("same");
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
