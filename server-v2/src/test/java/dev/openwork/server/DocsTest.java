package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsTest {
  private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        new TestServer(folder)
            .with("OPENWORK_SERVER_V2_IN_MEMORY", "1")
            .with("OPENWORK_SERVER_V2_CLIENT_TOKEN", "client-token");
    server.start();
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void servesThePageAndItsFilesWithoutAToken() throws Exception {
    HttpResponse<String> page = call("/docs");

    List<String> parts = LINK.matcher(page.body()).results().map(DocsTest::target).toList();
    assertThat(parts).hasSize(4).allMatch(part -> part.startsWith("/docs/"));
    for (String part : parts) {
      assertThat(call(part).statusCode()).as(part).isEqualTo(200);
      assertThat(call(part).body()).as(part).isNotEmpty();
    }
  }

  @Test
  void allowsThePageToLoadOnlyFromItsOrigin() throws Exception {
    assertThat(header(call("/docs"), "content-security-policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("http", "unsafe-eval");
  }

  @Test
  void cachesFilesByVersionButNotThePage() throws Exception {
    HttpResponse<String> page = call("/docs");
    String part = LINK.matcher(page.body()).results().map(DocsTest::target).findFirst().orElse("");

    assertThat(header(page, "cache-control")).isEqualTo("no-cache");
    assertThat(header(call(part), "cache-control")).contains("immutable");
    assertThat(header(call("/system/health"), "cache-control")).isEqualTo("no-store");
  }

  @Test
  void servesNoOtherFileOfTheWebjar() throws Exception {
    String version = call("/docs").body().replaceAll("(?s).*/docs/([0-9.]+)/.*", "$1");

    assertThat(call("/docs/" + version + "/index.html").statusCode()).isEqualTo(404);
    assertThat(call("/docs/" + version + "/..%2Fpage.html").statusCode()).isIn(400, 404);
    assertThat(call("/docs/0.0.0/swagger-ui.css").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> call(String path) throws Exception {
    return client.send(server.request(path).build(), BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String target(MatchResult link) {
    return link.group(1);
  }
}
