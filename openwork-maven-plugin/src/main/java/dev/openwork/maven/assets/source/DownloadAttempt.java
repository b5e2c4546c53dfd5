package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** An attempt to finish a download, which can be repeated. */
final class DownloadAttempt {
  private static final int BUFFER = 1 << 16;
  private static final int PARTIAL_CONTENT = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private final CloseableHttpClient client;
  private final URI address;
  private final PartialDownload partial;
  private final RetryPolicy policy;
  private final ProgressListener progress;

  DownloadAttempt(
      CloseableHttpClient client,
      URI address,
      PartialDownload partial,
      RetryPolicy policy,
      ProgressListener progress) {
    this.client = client;
    this.address = address;
    this.partial = partial;
    this.policy = policy;
    this.progress = progress;
  }

  /** Downloads the missing bytes. If it fails, the bytes so far are kept if they can be resumed. */
  PartialDownload attempt() throws IOException, StagingException {
    return HttpRequests.get(client, address, this::requestMissingBytes, this::receive);
  }

  private void requestMissingBytes(HttpGet request) {
    Optional<String> content = partial.validator();
    if (content.isPresent()) {
      request.setHeader("Range", "bytes=" + partial.size() + "-");
      request.setHeader("If-Range", content.get());
    }
  }

  private PartialDownload receive(ClassicHttpResponse response)
      throws IOException, StagingException {
    if (response.getCode() == RANGE_NOT_SATISFIABLE) {
      return completeOrRestart(response);
    }
    if (response.getCode() == PARTIAL_CONTENT) {
      requireRequestedRange(response);
    } else {
      HttpRequests.require(response, address, 200);
      rejectPage(response);
      partial.begin(validator(response));
    }
    copy(response);
    return partial;
  }

  /**
   * The file is complete, or it is longer than the current content and must be downloaded again.
   */
  private PartialDownload completeOrRestart(ClassicHttpResponse response)
      throws IOException, StagingException {
    Optional<String> range = HttpRequests.header(response, "Content-Range");
    if (range.equals(Optional.of("bytes */" + partial.size()))) {
      return partial;
    }
    partial.discard();
    throw new RetryableException("HTTP 416 for " + address, Optional.empty());
  }

  private void requireRequestedRange(ClassicHttpResponse response)
      throws IOException, StagingException {
    String range = HttpRequests.header(response, "Content-Range").orElse("");
    if (!range.startsWith("bytes " + partial.size() + "-")) {
      partial.discard();
      throw new RetryableException(
          "HTTP 206 for " + address + " with the range '" + range + "'", Optional.empty());
    }
  }

  private void rejectPage(ClassicHttpResponse response) throws IOException {
    Optional<String> type = HttpRequests.header(response, "Content-Type");
    if (type.filter(value -> value.startsWith("text/html")).isPresent()) {
      throw new IOException(
          address
              + " returned a page (text/html) instead of a binary; check whether a proxy or a login"
              + " page intercepts the request");
    }
  }

  private void copy(ClassicHttpResponse response) throws IOException, StagingException {
    OptionalLong total = total(response);
    byte[] buffer = new byte[BUFFER];
    long done = partial.size();
    var pace = new RateCheck(policy);
    InputStream in = HttpRequests.body(response);
    try (OutputStream out = partial.append()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        partial.write(out, buffer, read);
        done += read;
        progress.at(done, total);
        pace.require(read);
      }
    }
  }

  private OptionalLong total(ClassicHttpResponse response) {
    long length = response.getEntity() == null ? -1 : response.getEntity().getContentLength();
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(partial.size() + length);
  }

  /** Only a strong validator allows to resume. */
  private static Optional<String> validator(ClassicHttpResponse response) {
    return HttpRequests.header(response, "ETag")
        .filter(tag -> !tag.startsWith("W/"))
        .or(() -> HttpRequests.header(response, "Last-Modified"));
  }

  /** Detects dead connections by their rate. */
  private static final class RateCheck {
    private final RetryPolicy policy;
    private long since = System.nanoTime();
    private long bytes;

    RateCheck(RetryPolicy policy) {
      this.policy = policy;
    }

    void require(int more) throws SocketTimeoutException {
      bytes += more;
      long now = System.nanoTime();
      if (now - since < policy.idle().toNanos()) {
        return;
      }
      if (bytes < policy.minimumBytes()) {
        throw new SocketTimeoutException(
            "only " + bytes + " bytes in " + policy.idle().toMillis() + " ms");
      }
      since = now;
      bytes = 0;
    }
  }
}
