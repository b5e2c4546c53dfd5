package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server in locales with other case rules, other digits or another file name encoding. */
class LocalesTest {
  private static final Map<String, String> UTF8 = Map.of("LC_ALL", "C.UTF-8");
  private static final Map<String, String> ASCII = Map.of("LC_ALL", "C");

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();

  private final Path root;

  LocalesTest(@TempDir Path root) {
    this.root = root;
  }

  @ParameterizedTest
  @CsvSource({"tr, TR", "ar, EG", "th, TH"})
  void answersAreTheSameInEachLocale(String language, String country) throws Exception {
    Path folder = Files.createDirectories(root.resolve("TITLE I"));
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage(language).setRegion(country).build());
    TestServer server = new TestServer(root);
    try {
      server.start();
      JsonNode created = server.post("/workspaces/local", body(folder)).data();

      assertThat(created.path("slug").asText()).isEqualTo("title-i");
      assertThat(created.path("kind").asText()).isEqualTo("local");
      assertThat(created.path("createdAt").asText())
          .matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z");
      assertThat(server.get("/workspaces?includeHidden=true").data().findValuesAsText("kind"))
          .contains("control", "help", "local");
      assertThat(server.get("/system/opencode/health").status()).isEqualTo(200);
      assertThat(server.get("/workspaces?includeHidden=i").code()).isEqualTo("invalid_request");
    } finally {
      server.close();
      Locale.setDefault(before);
    }
  }

  @Tag("long")
  @Test
  @EnabledOnOs(OS.LINUX) // where the locale determines the encoding of file names
  void explainsNamesThatTheLocaleCannotRepresent() throws Exception {
    Path folder = Files.createDirectories(root.resolve("Gr\u00fcn"));
    Path state = root.resolve("state");
    try (ServerProgram server = ServerProgram.start(state, ASCII)) {
      URI uri = server.awaitReady();
      JsonNode refused = register(uri, folder);

      assertThat(refused.at("/error/code").asText()).isEqualTo("invalid_request");
      assertThat(refused.at("/error/message").asText()).contains("in the encoding ANSI_X3.4-1968");
      assertThat(get(uri, "/workspaces").path("data")).isEmpty();
    }
    try (ServerProgram server = ServerProgram.start(state, UTF8)) {
      assertThat(register(server.awaitReady(), folder).at("/data/displayName").asText())
          .isEqualTo("Gr\u00fcn");
    }
    try (ServerProgram server = ServerProgram.start(state, ASCII)) {
      assertThat(server.awaitFailure())
          .contains("of a workspace cannot be accessed in the file name encoding ANSI_X3.4-1968")
          .contains("LC_ALL=C.UTF-8");
    }
  }

  private JsonNode register(URI uri, Path folder) throws Exception {
    return send(
        HttpRequest.newBuilder(uri.resolve("/workspaces/local"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body(folder))));
  }

  private String body(Path folder) throws IOException {
    return json.writeValueAsString(Map.of("folderPath", folder.toString()));
  }

  private JsonNode get(URI uri, String path) throws Exception {
    return send(HttpRequest.newBuilder(uri.resolve(path)));
  }

  private JsonNode send(HttpRequest.Builder request) throws Exception {
    return json.readTree(client.send(request.build(), BodyHandlers.ofString()).body());
  }
}
