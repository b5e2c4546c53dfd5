package dev.openwork.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
  private static final URI LOGIN = URI.create("http://127.0.0.1:5173/login?code=1.a.b");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "Mac OS X, open",
    "Windows 11, 'rundll32 url.dll,FileProtocolHandler'",
    "Linux, setsid xdg-open",
    "FreeBSD, xdg-open"
  })
  void usesTheCommandOfThePlatform(String system, String command) {
    assertThat(Browser.of(system, Map.of("DISPLAY", ":0")).command())
        .isEqualTo(List.of(command.split(" ", -1)));
  }

  @Test
  void opensNothingWithoutADesktop() throws Exception {
    Browser.of("Linux", Map.of("DISPLAY", "")).open(LOGIN, folder.resolve("open.html"));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void opensAPrivateFileThatLeadsToTheLogin() throws Exception {
    Path opened = folder.resolve("opened");
    Path page = folder.resolve("open it.html");

    new Browser(
            List.of("sh", "-c", "echo \"$1\" >\"$0.tmp\"; mv \"$0.tmp\" \"$0\"", opened.toString()))
        .open(LOGIN, page);

    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!Files.exists(opened) && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(opened).content().isEqualToIgnoringNewLines(page.toUri().toString());
    assertThat(page).content().contains("content=\"0;url=" + LOGIN + "\"");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-------");
  }

  @Test
  void failsIfThereIsNoSuchProgram() {
    Browser missing = new Browser(List.of("no-such-program-anywhere"));

    assertThatThrownBy(() -> missing.open(LOGIN, folder.resolve("open.html")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no-such-program-anywhere");
  }
}
