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
  void usesTheCommandOfThePlatform(String system, String command) {
    assertThat(Browser.of(system, Map.of("DISPLAY", ":0")).command())
        .contains(List.of(command.split(" ", -1)));
  }

  @Test
  void isAbsentWithoutADesktop() throws Exception {
    assertThat(Browser.of("Linux", Map.of()).command()).isEmpty();
    assertThat(reportsFailure(Browser.of("Linux", Map.of()))).isTrue();
  }

  @Test
  void reportsThatTheProgramIsMissingOrFails() throws Exception {
    assertThat(reportsFailure(new Browser(Optional.of(List.of("no-such-program-anywhere")))))
        .isTrue();
    assertThat(reportsFailure(new Browser(Optional.of(List.of(JAVA, "-no-such-option"))))).isTrue();
  }

  private static boolean reportsFailure(Browser browser) throws InterruptedException {
    CountDownLatch failed = new CountDownLatch(1);
    browser.open(PAGE, failed::countDown);
    return failed.await(30, TimeUnit.SECONDS);
  }
}
