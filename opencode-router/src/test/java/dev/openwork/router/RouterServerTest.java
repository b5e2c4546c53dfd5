package dev.openwork.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RouterServerTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private final RouterServer server =
      RouterServer.start(options(0, Optional.of(URI.create("http://127.0.0.1:4096"))));

  RouterServerTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void healthTellsWhatItServes() throws Exception {
    HttpResponse<String> answer = send("GET", "/health");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"ok\":true,\"version\":\"dev\",\"directory\":\"/a \\\"b\\\"\","
                + "\"opencodeUrl\":\"http://127.0.0.1:4096\"}");
  }

  @Test
  void otherRoutesAndMethodsAreErrorsInItsForm() throws Exception {
    assertThat(send("GET", "/nowhere"))
        .returns(404, HttpResponse::statusCode)
        .returns("{\"ok\":false,\"error\":\"no route /nowhere\"}", HttpResponse::body);
    assertThat(send("POST", "/health"))
        .returns(405, HttpResponse::statusCode)
        .returns("{\"ok\":false,\"error\":\"/health answers to GET only\"}", HttpResponse::body);
  }

  @Test
  void aPortThatIsTakenIsNamedWithTheWayOut() {
    int port = server.uri().getPort();
    assertThatThrownBy(() -> RouterServer.start(options(port, Optional.empty())))
        .isInstanceOf(IOException.class)
        .hasMessageContainingAll("cannot listen on 127.0.0.1:" + port, "--port");
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static ServeOptions options(int port, Optional<URI> opencode) {
    return new ServeOptions(Path.of("/a \"b\""), "127.0.0.1", port, opencode);
  }
}
