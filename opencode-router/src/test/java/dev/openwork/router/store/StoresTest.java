package dev.openwork.router.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.flow.Binding;
import dev.openwork.router.flow.Binding.Origin;
import dev.openwork.router.flow.Peers.Preferences;
import dev.openwork.router.settings.BindingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoresTest {
  private static final Conversation ANN = Conversation.of("telegram", "default", "1");
  private static final Conversation SAME_ELSEWHERE = Conversation.of("slack", "default", "1");
  private static final Path HERE = Path.of("/here");
  private static final Path THERE = Path.of("/there");

  private final Path file;
  private Database database;

  StoresTest(@TempDir Path home) throws IOException {
    file = home.resolve("router.db");
    database = Database.open(file);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theSameIdentityAndPeerOnTwoChannelsAreTwoConversations() {
    var bindings = new SqliteBindings(database);
    bindings.bind(new Binding(ANN, HERE, Origin.CHAT));
    bindings.bind(new Binding(SAME_ELSEWHERE, THERE, Origin.CHAT));
    assertThat(bindings.find(ANN)).contains(HERE);
    assertThat(bindings.find(SAME_ELSEWHERE)).contains(THERE);
    var sessions = new SqliteSessions(database);
    sessions.save(ANN, HERE, "ses_1");
    assertThat(sessions.find(SAME_ELSEWHERE, HERE)).isEmpty();
    var peers = new SqlitePeers(database);
    peers.pair(ANN);
    assertThat(peers.isPaired(ANN)).isTrue();
    assertThat(peers.isPaired(SAME_ELSEWHERE)).isFalse();
  }

  @Test
  void configurationReplacesItsOwnBindingsOnly() {
    var bindings = new SqliteBindings(database);
    bindings.bind(new Binding(ANN, HERE, Origin.CHAT));
    bindings.configure(
        List.of(new BindingConfig(ANN, THERE), new BindingConfig(SAME_ELSEWHERE, THERE)));
    assertThat(bindings.find(ANN)).contains(HERE);
    assertThat(bindings.find(SAME_ELSEWHERE)).contains(THERE);
    bindings.configure(List.of());
    assertThat(bindings.list()).containsExactly(new Binding(ANN, HERE, Origin.CHAT));
    assertThat(bindings.clear(ANN)).isTrue();
    assertThat(bindings.clear(ANN)).isFalse();
  }

  @Test
  void theLastUsedDirectoryIsTheConversations() {
    var sessions = new SqliteSessions(database);
    sessions.save(ANN, HERE, "ses_1");
    sessions.save(ANN, THERE, "ses_2");
    assertThat(sessions.lastDirectory(ANN)).contains(THERE);
    sessions.save(ANN, HERE, "ses_1");
    assertThat(sessions.lastDirectory(ANN)).contains(HERE);
    sessions.forget(ANN, HERE);
    assertThat(sessions.lastDirectory(ANN)).contains(THERE);
    sessions.forgetAll(ANN);
    assertThat(sessions.count()).isZero();
  }

  @Test
  void choicesAndPairingDoNotDisturbEachOther() {
    var peers = new SqlitePeers(database);
    Preferences chosen =
        new Preferences(Optional.of(ModelName.of("lab/tiny")), Optional.of("plan"));
    peers.prefer(ANN, chosen);
    assertThat(peers.isPaired(ANN)).isFalse();
    peers.pair(ANN);
    assertThat(peers.preferences(ANN)).isEqualTo(chosen);
    peers.prefer(ANN, Preferences.NONE);
    assertThat(peers.isPaired(ANN)).isTrue();
  }

  @Test
  void aMarkIsKnownUntilItExpiresAndPerIdentity() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    Address one = new Address("webhook", "one");
    var guard = new SqliteReplayGuard(database, Clock.fixed(now, ZoneOffset.UTC));
    assertThat(guard.isFirst(one, "m", now.plusSeconds(10))).isTrue();
    assertThat(guard.isFirst(one, "m", now.plusSeconds(10))).isFalse();
    assertThat(guard.isFirst(new Address("webhook", "two"), "m", now.plusSeconds(10))).isTrue();
    var later = new SqliteReplayGuard(database, Clock.fixed(now.plusSeconds(11), ZoneOffset.UTC));
    assertThat(later.isFirst(one, "m", now.plusSeconds(20))).isTrue();
    later.forget(one, "m");
    assertThat(later.isFirst(one, "m", now.plusSeconds(20))).isTrue();
  }

  @Test
  void whatWasWrittenIsThereWhenItIsOpenedAgain() throws IOException {
    new SqlitePeers(database).pair(ANN);
    database.close();
    database = Database.open(file);
    assertThat(new SqlitePeers(database).isPaired(ANN)).isTrue();
  }

  @Test
  void aFailedTransactionChangesNothing() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      new SqlitePeers(database).pair(ANN);
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(new SqlitePeers(database).isPaired(ANN)).isFalse();
  }

  @Test
  void aFileThatIsNoDatabaseOrOfANewerRouterIsNamed() throws IOException {
    Path text = Files.writeString(file.resolveSibling("text.db"), "no database at all ".repeat(99));
    assertThatThrownBy(() -> Database.open(text))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll(text.toString(), "OPENCODE_ROUTER_DB_PATH");
    database.update("PRAGMA user_version = 99");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("newer router (schema 99");
  }
}
