package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
  private static final URI PAGE = URI.create("http://127.0.0.1:5173");
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @ParameterizedTest
  @CsvSource({
    "Mac OS X, open",
    "Windows 11, 'rundll32 url.dll,FileProtocolHandler'",
    "Linux, setsid xdg-open",
    "FreeBSD, xdg-open"
  })
  void isOpenedByWhatThePlatformHas(String system, String command) {
    assertThat(Browser.of(system, Map.of("DISPLAY", ":0")).command())
        .contains(List.of(command.split(" ", -1)));
  }

  @Test
  void isNotLookedForWithoutADesktop() throws Exception {
    assertThat(Browser.of("Linux", Map.of()).command()).isEmpty();
    assertThat(saysSo(Browser.of("Linux", Map.of()))).isTrue();
  }

  @Test
  void saysSoWhenTheProgramIsMissingOrFails() throws Exception {
    assertThat(saysSo(new Browser(Optional.of(List.of("no-such-program-anywhere"))))).isTrue();
    assertThat(saysSo(new Browser(Optional.of(List.of(JAVA, "-no-such-option"))))).isTrue();
  }

  private static boolean saysSo(Browser browser) throws InterruptedException {
    CountDownLatch said = new CountDownLatch(1);
    browser.open(PAGE, said::countDown);
    return said.await(30, TimeUnit.SECONDS);
  }
}
