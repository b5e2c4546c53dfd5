package dev.openwork.router.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.json.Json;
import dev.openwork.router.settings.AccessToken;
import dev.openwork.router.settings.DataLayout;
import dev.openwork.router.settings.Variables;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** Calls the HTTP API of the router that uses the same data directory. */
record RouterClient(DataLayout layout, Variables variables) {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  record Response(int status, JsonNode body) {
    boolean ok() {
      return status < 300;
    }
  }

  Response get(String path) throws IOException {
    return call(request(path).GET());
  }

  Response post(String path, ObjectNode body) throws IOException {
    return call(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Json.write(body))));
  }

  Response delete(String path) throws IOException {
    return call(request(path).DELETE());
  }

  private HttpRequest.Builder request(String path) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(endpoint().resolve(path)).timeout(TIMEOUT);
    Optional<String> token = variables.find("OPENCODE_ROUTER_TOKEN");
    if (token.isEmpty()) {
      token = AccessToken.read(layout.token()).map(AccessToken::secret);
    }
    token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    return request;
  }

  private URI endpoint() throws IOException {
    if (!Files.exists(layout.endpoint())) {
      throw notRunning();
    }
    return URI.create(Files.readString(layout.endpoint()).strip());
  }

  private Response call(HttpRequest.Builder request) throws IOException {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Response(response.statusCode(), Json.read(response.body()));
    } catch (ConnectException e) {
      throw notRunning();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private RouterException notRunning() {
    return RouterException.unavailable(
        ("no router is running with the data directory %s; start one with 'opencode-router serve'"
                + " or set OPENCODE_ROUTER_DATA_DIR")
            .formatted(layout.directory()));
  }
}
