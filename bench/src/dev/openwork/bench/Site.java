package dev.openwork.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A program as its visitors see it, over a connection that is kept open. One thread. */
final class Site {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  Site(int port) {
    address = URI.create("http://127.0.0.1:" + port);
  }

  /** The body of an answer of any status; empty when there is no answer. */
  String get(String path) throws InterruptedException {
    return send(HttpRequest.newBuilder(address.resolve(path)).timeout(LIMIT).build());
  }

  /** The same for a POST without a body. */
  String post(String path) throws InterruptedException {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(LIMIT)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build());
  }

  private String send(HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return response.body();
    } catch (IOException notThere) {
      return "";
    }
  }
}
