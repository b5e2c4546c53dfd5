package dev.openwork.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresStorageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://me:secret@db.example:5433/work?sslmode=disable",
        "jdbc:postgresql://db.example:5433/work?user=me&password=secret"
      })
  void itsNameContainsNoSecrets(String address) {
    assertThat(PostgresStorage.at(address).name()).isEqualTo("postgresql://db.example:5433/work");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mysql://me:secret@host/x", "postgres:secret", "secret host"})
  void rejectsOtherAddressesWithoutRepeatingThem(String address) {
    assertThatThrownBy(() -> PostgresStorage.at(address))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OPENWORK_SERVER_V2_DATABASE_URL")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void explainsWhatToDoIfTheServerIsDown() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    Storage storage = PostgresStorage.at("postgres://me:secret@127.0.0.1:" + port + "/work");

    assertThatThrownBy(() -> Database.open(storage))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("postgresql://127.0.0.1:" + port + "/work cannot be opened")
        .hasMessageContaining("OPENWORK_SERVER_V2_DATABASE_URL")
        .hasMessageNotContaining("secret");
  }
}
