package dev.openwork.loop.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.loop.LoopControl;
import dev.openwork.loop.LoopEvent.LoopReady;
import dev.openwork.loop.files.PrivateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginUrlsTest {
  private static final URI APP = URI.create("http://127.0.0.1:5173");
  private static final String LOGIN =
      "http://127\\.0\\.0\\.1:5173/login\\?code=1767355800\\.[\\w-]{22}\\.[\\w-]{43}";

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ConsoleReport report =
      new ConsoleReport(
          new PrintStream(printed, true, StandardCharsets.UTF_8),
          new ConsoleStyle(Ansi.PLAIN, false, false, false),
          Reports.PATHS,
          Reports.failures(Reports.noon()),
          Reports.noon());

  private final Path directory;
  private final LoginUrls urls;

  LoginUrlsTest(@TempDir Path directory) {
    this.directory = directory;
    urls = new LoginUrls(directory.resolve("secret"), Reports.noon());
    report.setLogins(urls);
  }

  @Test
  void createsADifferentUrlEachTime() throws IOException {
    PrivateFile.token(urls.secretFile());
    URI url = urls.create(APP).orElseThrow();

    assertThat(url.toString()).matches(LOGIN);
    assertThat(urls.create(APP)).isPresent().isNotEqualTo(Optional.of(url));
  }

  @Test
  void createsNoUrlWithoutASecretThatOnlyTheOwnerKnows() throws IOException {
    assertThat(urls.create(APP)).isEmpty();
    PrivateFile.token(urls.secretFile());
    Files.setPosixFilePermissions(urls.secretFile(), PosixFilePermissions.fromString("rw-r-----"));
    assertThat(urls.create(APP)).isEmpty();
    PrivateFile.write(urls.secretFile(), "garbage");
    assertThat(urls.create(APP)).isEmpty();
  }

  @Test
  void printsTheUrlWithTheAddresses() throws IOException {
    PrivateFile.token(urls.secretFile());
    report.on(Reports.ran("server"));
    report.on(Reports.ran("app"));
    report.on(
        new LoopReady(
            Duration.ofMillis(9), Map.of("app", APP, "server", URI.create("http://127.0.0.1:1"))));

    assertThat(text())
        .containsPattern(" app +" + LOGIN + "\\R.* server +http://127\\.0\\.0\\.1:1\\R");
  }

  @Test
  void printsAndOpensTheDashboard() throws Exception {
    URI address = URI.create("http://127.0.0.1:4000");
    String login = "http://127\\.0\\.0\\.1:4000/login\\?code=\\S+";
    PrivateFile.token(urls.secretFile());
    Keys keys = new Keys(report, new NoControl(), new Browser(Optional.empty()));
    keys.press('b');
    report.setDashboard(address, urls);
    report.on(new LoopReady(Duration.ofMillis(9), Map.of()));
    keys.press('b');

    assertThat(text())
        .contains("this goal has no dashboard")
        .containsPattern("  dashboard " + login + "\\R")
        .containsPattern("no browser found; open " + login + "\\R");
  }

  @Test
  void printsTheAddressBeforeTheAppHasStoredASecret() {
    report.on(Reports.ran("app"));
    report.on(new LoopReady(Duration.ofMillis(9), Map.of("app", APP)));

    assertThat(text()).containsPattern(" app +" + APP).doesNotContain("login");
  }

  @Test
  void startsTheBrowserWithAPrivateFileInsteadOfTheUrl() throws Exception {
    PrivateFile.token(urls.secretFile());
    Path arguments = directory.resolve("arguments");
    Path script =
        Files.writeString(
            directory.resolve("browser"),
            "echo \"$1\" > " + arguments + ".new; mv " + arguments + ".new " + arguments + "\n");
    Browser browser = new Browser(Optional.of(List.of("sh", script.toString())));

    new LoginBrowser(browser, Optional.of(urls)).open(APP, () -> {});

    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!Files.exists(arguments) && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    Path page = Path.of(URI.create(Files.readString(arguments).strip()));
    assertThat(page.getFileName()).hasToString("open.html");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(page)).containsPattern("content=\"0;url=" + LOGIN + "\"");
  }

  @Test
  void printsANewUrlIfThereIsNoBrowser() throws Exception {
    PrivateFile.token(urls.secretFile());
    report.on(new LoopReady(Duration.ofMillis(9), Map.of("app", APP)));
    Keys keys = new Keys(report, new NoControl(), new Browser(Optional.empty()));

    keys.press('o');

    assertThat(text()).containsPattern("no browser found; open " + LOGIN + "\\R");
  }

  @Test
  void findsTheAppOfARunningLoop() throws IOException {
    assertThat(RunningPrograms.address(directory, "app")).isEmpty();
    Files.writeString(
        directory.resolve("events.ndjson"),
        """
        {"event":"loop-ready","programs":{"app":"http://127.0.0.1:5173"}}
        {"event":"notice","text":"\\"loop-ready\\""}
        {"event":"loop-ready","progr\
        """);

    assertThat(RunningPrograms.address(directory, "app")).hasValue(APP);
    assertThat(RunningPrograms.address(directory, "server")).isEmpty();
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static final class NoControl implements LoopControl {
    @Override
    public void restart(String program) {}

    @Override
    public void regenerateContract() {}

    @Override
    public void runEverything() {}

    @Override
    public void quit() {}
  }
}
