package dev.openwork.router.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Binding.Origin;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.store.Peers.Preferences;
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
  private static final Conversation OTHER_CHANNEL = Conversation.of("slack", "default", "1");
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
  void separatesConversationsOfDifferentChannels() {
    var bindings = new Bindings(database);
    bindings.bind(new Binding(ANN, HERE, Origin.CHAT));
    bindings.bind(new Binding(OTHER_CHANNEL, THERE, Origin.CHAT));
    assertThat(bindings.find(ANN)).contains(HERE);
    assertThat(bindings.find(OTHER_CHANNEL)).contains(THERE);
    var sessions = new Sessions(database);
    sessions.save(ANN, HERE, "ses_1");
    assertThat(sessions.find(OTHER_CHANNEL, HERE)).isEmpty();
    var peers = new Peers(database);
    peers.pair(ANN);
    assertThat(peers.isPaired(ANN)).isTrue();
    assertThat(peers.isPaired(OTHER_CHANNEL)).isFalse();
  }

  @Test
  void configuredBindingsDoNotReplaceOthers() {
    var bindings = new Bindings(database);
    bindings.bind(new Binding(ANN, HERE, Origin.CHAT));
    bindings.configure(
        List.of(
            new Binding(ANN, THERE, Origin.CONFIG),
            new Binding(OTHER_CHANNEL, THERE, Origin.CONFIG)));
    assertThat(bindings.find(ANN)).contains(HERE);
    assertThat(bindings.find(OTHER_CHANNEL)).contains(THERE);
    bindings.configure(List.of());
    assertThat(bindings.list()).containsExactly(new Binding(ANN, HERE, Origin.CHAT));
    assertThat(bindings.clear(ANN)).isTrue();
    assertThat(bindings.clear(ANN)).isFalse();
  }

  @Test
  void returnsTheLastUsedDirectory() {
    var sessions = new Sessions(database);
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
  void preferencesAndPairingAreIndependent() {
    var peers = new Peers(database);
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
  void detectsDuplicatesPerIdentityUntilTheyExpire() {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");
    IdentityKey one = new IdentityKey("webhook", "one");
    var guard = new ReplayGuard(database, Clock.fixed(now, ZoneOffset.UTC));
    assertThat(guard.isFirst(one, "m", now.plusSeconds(10))).isTrue();
    assertThat(guard.isFirst(one, "m", now.plusSeconds(10))).isFalse();
    assertThat(guard.isFirst(new IdentityKey("webhook", "two"), "m", now.plusSeconds(10))).isTrue();
    var later = new ReplayGuard(database, Clock.fixed(now.plusSeconds(11), ZoneOffset.UTC));
    assertThat(later.isFirst(one, "m", now.plusSeconds(20))).isTrue();
    later.forget(one, "m");
    assertThat(later.isFirst(one, "m", now.plusSeconds(20))).isTrue();
  }

  @Test
  void dataSurvivesReopening() throws IOException {
    new Peers(database).pair(ANN);
    database.close();
    database = Database.open(file);
    assertThat(new Peers(database).isPaired(ANN)).isTrue();
  }

  @Test
  void rollsBackAFailedTransaction() {
    assertThatThrownBy(
            () ->
                database.transaction(
                    () -> {
                      new Peers(database).pair(ANN);
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(new Peers(database).isPaired(ANN)).isFalse();
  }

  @Test
  void rejectsAnInvalidFileAndANewerSchema() throws IOException {
    Path text = Files.writeString(file.resolveSibling("text.db"), "not a database ".repeat(99));
    assertThatThrownBy(() -> Database.open(text))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll(text.toString(), "OPENCODE_ROUTER_DB_PATH");
    database.update("PRAGMA user_version = 99");
    assertThatThrownBy(() -> Database.open(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("created by a newer router (schema 99");
  }
}
