package dev.openwork.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls a program over a persistent HTTP connection. Not thread-safe. */
final class Site {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Site(int port) {
    address = URI.create("http://127.0.0.1:" + port);
  }

  /** Returns the body of the response with any status, or an empty string without a response. */
  String get(String path) throws InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)).timeout(TIMEOUT).build());
  }

  /** Sends a POST request without a body; see {@link #get}. */
  String post(String path) throws InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(TIMEOUT)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  private String send(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.body();
    } catch (IOException notReachable) {
      return "";
    }
  }
}
