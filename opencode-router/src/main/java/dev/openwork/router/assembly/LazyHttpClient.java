package dev.openwork.router.assembly;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Creates the HTTP client of webhooks when it is first used, because that takes longer than the
 * rest of the startup. The client does not follow redirects.
 */
final class LazyHttpClient implements Supplier<HttpClient> {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

  private @Nullable HttpClient client;

  @Override
  public synchronized HttpClient get() {
    HttpClient existing = client;
    if (existing != null) {
      return existing;
    }
    HttpClient created =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    client = created;
    return created;
  }
}
