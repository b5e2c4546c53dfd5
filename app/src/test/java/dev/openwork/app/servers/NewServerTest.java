package dev.openwork.app.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewServerTest {
  private static final String URL = "https://server.example";

  @ParameterizedTest
  @CsvSource({
    "https://server.example, https://server.example",
    "HTTPS://Server.Example/, https://server.example",
    "http://127.0.0.1:3100//, http://127.0.0.1:3100",
    "http://server.example/base/path/, http://server.example/base/path",
    "http://server.example/a/../b, http://server.example/b",
    "http://[::1]:3100, http://[::1]:3100"
  })
  void normalizesTheUrl(String input, String expected) {
    assertThat(new NewServer(input, "", "", "").entry().url()).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "server.example",
        "127.0.0.1:3100",
        "ftp://server.example",
        "file:///etc/passwd",
        "http://",
        "http://user:password@server.example",
        "http://server.example?x=1",
        "http://server.example#x",
        "http://server example",
        "http:server.example"
      })
  void rejectsAnInvalidUrl(String url) {
    assertThatThrownBy(() -> new NewServer(url, "", "", "").entry())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got '" + url + "'");
  }

  @Test
  void isNamedAfterItsHostByDefault() {
    assertThat(new NewServer("http://127.0.0.1:3100", "", "", "").entry().name())
        .isEqualTo("127.0.0.1:3100");
    assertThat(new NewServer(URL, "Mine", "", "").entry().name()).isEqualTo("Mine");
    assertThatThrownBy(() -> new NewServer(URL, "x".repeat(201), "", "").entry())
        .hasMessage("The name is longer than 200 characters.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\nbreak", "tökén", "\u0007"})
  void rejectsATokenThatAHeaderCannotContain(String token) {
    assertThatThrownBy(() -> new NewServer(URL, "", token, "").entry())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(token);
  }

  @Test
  void readsTheTokenFileAtEachRequest(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("token");
    ServerToken token = new NewServer(URL, "", "", file.toString()).entry().token();

    assertThat(token.current()).isEmpty();
    Files.writeString(file, "first\n");
    assertThat(token.current()).hasValue("first");
    Files.writeString(file, "second\n");
    assertThat(token.current()).hasValue("second");
  }

  @Test
  void rejectsARelativeTokenFileAndTwoTokens() {
    assertThatThrownBy(() -> new NewServer(URL, "", "", "token").entry())
        .hasMessage("Expected the absolute path of a token file, got 'token'.");
    assertThatThrownBy(() -> new NewServer(URL, "", "a", "/token").entry())
        .hasMessage("Enter a token or a token file, not both.");
  }

  @Test
  void doesNotPrintTheToken() {
    NewServer input = new NewServer(URL, "", "secret", "");

    assertThat(input + " " + input.entry() + " " + input.entry().token()).doesNotContain("secret");
  }
}
