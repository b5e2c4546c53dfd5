package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Sends HTTP GET requests, and reports failures in messages for users. */
final class HttpRequests {
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;

  private HttpRequests() {}

  /** Reads a response before it is closed. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ClassicHttpResponse response) throws IOException, StagingException;
  }

  static <T> T get(
      CloseableHttpClient client, URI address, Consumer<HttpGet> headers, Reader<T> reader)
      throws IOException, StagingException {
    HttpGet request = new HttpGet(address);
    headers.accept(request);
    try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
      return readThenAbort(request, response, reader);
    } catch (ClientProtocolException e) {
      throw new IOException(
          e.getCause() == null ? String.valueOf(e.getMessage()) : e.getCause().getMessage(), e);
    }
  }

  /** Aborts the request because closing a response reads the rest of its body first. */
  private static <T> T readThenAbort(
      HttpGet request, ClassicHttpResponse response, Reader<T> reader)
      throws IOException, StagingException {
    try {
      return reader.read(response);
    } finally {
      request.abort();
    }
  }

  /** Fails unless the response has a status. Temporary errors are {@link RetryableException}s. */
  static void require(ClassicHttpResponse response, URI address, int status) throws IOException {
    int actual = response.getCode();
    if (actual == status) {
      return;
    }
    String message = "HTTP " + actual + " for " + address;
    if (actual == TOO_MANY_REQUESTS || actual >= FIRST_SERVER_ERROR) {
      throw new RetryableException(message, retryAfter(response));
    }
    throw new IOException(message);
  }

  static InputStream body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      throw new IOException("HTTP " + response.getCode() + " without a body");
    }
    return entity.getContent();
  }

  static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  /** Ignores dates, which would require synchronized clocks. */
  private static Optional<Duration> retryAfter(ClassicHttpResponse response) {
    return header(response, "Retry-After")
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)));
  }
}
