package dev.openwork.router.assembly;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The router's HTTP client, made at the first use, for that takes longer than most of a start. It
 * follows no redirects and speaks HTTP/1.1, because opencode never answers the offer of HTTP/2.
 */
final class LazyHttpClient implements Supplier<HttpClient> {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private @Nullable HttpClient client;

  @Override
  public synchronized HttpClient get() {
    HttpClient made = client;
    if (made == null) {
      made =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .followRedirects(HttpClient.Redirect.NEVER)
              .connectTimeout(CONNECT_TIMEOUT)
              .build();
      client = made;
    }
    return made;
  }
}
