package dev.openwork.app.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginCodesTest {
  private static final int PORT = 5173;
  private static final Instant NOW = Instant.parse("2026-01-02T12:00:00Z");

  private final Path directory;

  LoginCodesTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void acceptsACodeForTenMinutes() throws Exception {
    String code = at(NOW).codes().issue();
    assertThat(at(NOW.plus(Duration.ofMinutes(10))).codes().redeem(code)).isFalse();
    assertThat(at(NOW.plusSeconds(599)).codes().redeem(code)).isTrue();
  }

  @Test
  void rejectsACodeThatIsValidForTooLong() throws Exception {
    String code = at(NOW.plus(Duration.ofMinutes(1))).codes().issue();
    assertThat(at(NOW).codes().redeem(code)).isFalse();
  }

  @Test
  void acceptsACookieForThirtyDays() throws Exception {
    String cookie = at(NOW).cookie().issue().replaceFirst(";.*", "");
    Instant end = NOW.plus(Duration.ofDays(30));
    assertThat(at(end.minusSeconds(1)).cookie().isIn(List.of("a=b; " + cookie))).isTrue();
    assertThat(at(end).cookie().isIn(List.of(cookie))).isFalse();
  }

  @Test
  void forgetsUsedCodesThatHaveExpired() throws Exception {
    assertThat(at(NOW).codes().redeem(at(NOW).codes().issue())).isTrue();
    assertThat(at(NOW).codes().redeem(at(NOW).codes().issue())).isTrue();
    assertThat(Files.readAllLines(file().used())).hasSize(2);

    Instant later = NOW.plus(Duration.ofMinutes(20));
    assertThat(at(later).codes().redeem(at(later).codes().issue())).isTrue();

    assertThat(Files.readAllLines(file().used())).hasSize(1);
  }

  @Test
  void ignoresGarbageInTheListOfUsedCodes() throws Exception {
    String code = at(NOW).codes().issue();
    Files.write(file().used(), new byte[] {0, -1, 10, 'x', ' ', 'y'});
    assertThat(at(NOW).codes().redeem(code)).isTrue();
    assertThat(at(NOW).codes().redeem(code)).isFalse();
  }

  @Test
  void doesNotAcceptACodeWhoseUseCannotBeStored() throws Exception {
    String code = at(NOW).codes().issue();
    Files.createDirectory(file().used());
    assertThatThrownBy(() -> at(NOW).codes().redeem(code)).isInstanceOf(IOException.class);
  }

  @Test
  void reportsASecretThatCannotBeStored() throws Exception {
    Files.createDirectory(file().secret());
    assertThatThrownBy(() -> at(NOW))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("login-secret", LoginFile.VARIABLE);
  }

  private Login at(Instant now) throws IOException {
    return Login.open(file(), PORT, Clock.fixed(now, ZoneOffset.UTC));
  }

  private LoginFile file() {
    return LoginFile.of(Map.of(LoginFile.VARIABLE, directory.resolve("login-secret").toString()));
  }
}
