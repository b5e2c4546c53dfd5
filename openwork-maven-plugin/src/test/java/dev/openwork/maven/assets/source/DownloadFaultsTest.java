package dev.openwork.maven.assets.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.pin.Platform.Arch;
import dev.openwork.maven.assets.pin.Platform.Os;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadFaultsTest {
  private static final String PROGRAM = Archives.noise(200_000);
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final Duration AT_ONCE = Duration.ofMillis(60);
  private static final FetchRequest REQUEST =
      new FetchRequest(
          new OpencodeBuild(
              new OpencodeVersion("1.2.3"), new Platform(Os.LINUX, Arch.X64, false, false)),
          Optional.of(Archives.hash(PROGRAM)));

  private final ReleaseServer server = new ReleaseServer();
  private final Path downloads;
  private final Path target;
  private final byte[] asset = Archives.tarGz("opencode", PROGRAM);

  DownloadFaultsTest(@TempDir Path directory) throws IOException {
    downloads = directory.resolve("downloads");
    target = directory.resolve("opencode");
    server.with("v1.2.3/opencode-linux-x64.tar.gz", asset);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void resumesADownloadThatIsInterruptedNineTimes() throws Exception {
    int tenth = asset.length / 10;
    for (int cut = 0; cut < 9; cut++) {
      server.failNext(Faults.cutAfter(tenth));
    }
    requireProgram(server.source(downloads));
    assertThat(server.ranges()).startsWith("bytes=" + tenth + "-", "bytes=" + 2 * tenth + "-");
    assertThat(server.downloads()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void resumesADownloadOfAnEarlierProcess(int tenths) throws Exception {
    int cut = tenths * asset.length / 10;
    server.failNext(Faults.cutAfter(cut));
    requireFailure(server.source(downloads, policy(SOON, 1, 1)), "");
    requireProgram(server.source(downloads));
    assertThat(server.ranges()).isEqualTo(cut == 0 ? List.of() : List.of("bytes=" + cut + "-"));
  }

  @Test
  void doesNotRepeatACompleteDownload() throws Exception {
    server
        .downloads(downloads, policy(SOON, 1, 1))
        .whole(server.uri("/content/v1.2.3/opencode-linux-x64.tar.gz"));
    server.failNext(Faults.NONE);
    server
        .downloads(downloads, policy(SOON, 1, 1))
        .whole(server.uri("/content/v1.2.3/opencode-linux-x64.tar.gz"));
    assertThat(server.ranges()).containsExactly("bytes=" + asset.length + "-");
  }

  @Test
  void restartsTheDownloadOfAChangedAsset() throws Exception {
    server.failNext(Faults.cutAfter(asset.length / 2));
    server.failNext(Faults.other(Archives.tarGz("opencode", "other")));
    assertThat(server.source(downloads).fetch(REQUEST, target)).isEqualTo(Archives.hash("other"));
    assertThat(target).hasContent("other");
  }

  @Test
  void abortsASlowConnection() {
    server.failNext(Faults.drip());
    server.failNext(Faults.drip());
    requireFailure(server.source(downloads, policy(AT_ONCE, 100_000, 2)), "only ");
    assertThat(server.downloads()).isEqualTo(2);
  }

  @Test
  void resumesAfterAStalledConnection() throws Exception {
    server.failNext(server.stallAfter(50_000));
    requireProgram(server.source(downloads, policy(AT_ONCE, 1, 4)));
    assertThat(server.ranges()).containsExactly("bytes=50000-");
  }

  @Test
  void rejectsATruncatedBody() {
    server.failNext(Faults.shortened(asset.length / 3));
    requireFailure(server.source(downloads), "the archive is truncated");
  }

  @Test
  void rejectsAPageInsteadOfABinary() {
    server.failNext(Faults.page());
    requireFailure(server.source(downloads), "returned a page (text/html)");
    assertThat(server.downloads()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 410})
  void doesNotRetryPermanentErrors(int status) {
    server.failNext(Faults.status(status));
    requireFailure(server.source(downloads), "HTTP " + status + " for ");
    assertThat(server.downloads()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503})
  void retriesServerErrorsWithExponentialBackoff(int status) throws Exception {
    for (int time = 0; time < 3; time++) {
      server.failNext(Faults.status(status));
    }
    requireProgram(server.source(downloads));
    List<Duration> pauses = server.pauses();
    assertThat(pauses).hasSize(3);
    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void failsAfterTheLastAttempt() {
    for (int time = 0; time < 5; time++) {
      server.failNext(Faults.status(500));
    }
    requireFailure(server.source(downloads), "HTTP 500 for ");
    assertThat(server.downloads()).isEqualTo(4);
  }

  @Test
  void waitsForRetryAfter() throws Exception {
    server.failNext(Faults.busy(3));
    requireProgram(server.source(downloads));
    assertThat(server.pauses()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void failsIfRetryAfterIsTooLong() {
    server.failNext(Faults.busy(3600));
    requireFailure(server.source(downloads), "with Retry-After 3600 s");
    assertThat(server.pauses()).isEmpty();
  }

  @Test
  void rejectsCircularRedirects() {
    server.failNext(Faults.redirectTo("/download/v1.2.3/opencode-linux-x64.tar.gz"));
    requireFailure(server.source(downloads), "Circular redirect");
  }

  @Test
  void rejectsTooManyRedirects() {
    for (int hop = 0; hop < 10; hop++) {
      server.failNext(Faults.redirectTo("/content/v1.2.3/opencode-linux-x64.tar.gz?hop=" + hop));
    }
    requireFailure(server.source(downloads), "Maximum redirects");
  }

  @Test
  void rejectsRedirectsToOtherSchemesThanHttps() {
    var access = new HttpAccess(ProxyRules.NONE, policy(SOON, 1, 1));
    var strict = new Downloader(downloads, access, time -> {}, ProgressListener.NONE);
    URI page = server.uri("/download/");
    requireFailure(new GithubRelease(page, page, strict), "which is not https");
    assertThat(server.downloads()).isZero();
  }

  @Test
  void doesNotRetryARefusedConnection() {
    var unreachable = URI.create("http://127.0.0.1:1/");
    requireFailure(
        new GithubRelease(
            unreachable, unreachable, server.downloads(downloads, policy(SOON, 1, 4))),
        "refused");
    assertThat(server.pauses()).isEmpty();
  }

  private void requireProgram(GithubRelease release) throws Exception {
    assertThat(release.fetch(REQUEST, target)).isEqualTo(Archives.hash(PROGRAM));
    assertThat(target).hasContent(PROGRAM);
    try (Stream<Path> left = Files.list(downloads)) {
      assertThat(left).isEmpty();
    }
  }

  private void requireFailure(GithubRelease release, String reason) {
    assertThatThrownBy(() -> release.fetch(REQUEST, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(reason);
  }

  private static RetryPolicy policy(Duration idle, long leastBytes, int attempts) {
    return new RetryPolicy(SOON, idle, leastBytes, attempts, Duration.ofSeconds(1), SOON);
  }
}
