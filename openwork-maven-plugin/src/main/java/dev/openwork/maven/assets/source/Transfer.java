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

/** The attempts at one download. */
final class Transfer {
  private static final int BUFFER = 1 << 16;
  private static final int PARTIAL_CONTENT = 206;
  private static final int RANGE_NOT_SATISFIABLE = 416;

  private final CloseableHttpClient client;
  private final URI address;
  private final Partial partial;
  private final Patience patience;
  private final Progress progress;

  Transfer(
      CloseableHttpClient client,
      URI address,
      Partial partial,
      Patience patience,
      Progress progress) {
    this.client = client;
    this.address = address;
    this.partial = partial;
    this.patience = patience;
    this.progress = progress;
  }

  /** Fetches what is missing; what has come before it fails is kept if it can be continued. */
  Partial attempt() throws IOException, StagingException {
    return Exchange.get(client, address, this::askForTheRest, this::receive);
  }

  private void askForTheRest(HttpGet request) {
    Optional<String> content = partial.validator();
    if (content.isPresent()) {
      request.setHeader("Range", "bytes=" + partial.size() + "-");
      request.setHeader("If-Range", content.get());
    }
  }

  private Partial receive(ClassicHttpResponse response) throws IOException, StagingException {
    if (response.getCode() == RANGE_NOT_SATISFIABLE) {
      return whenNothingIsLeft(response);
    }
    if (response.getCode() == PARTIAL_CONTENT) {
      requireContinuation(response);
    } else {
      Exchange.require(response, address, 200);
      requireNoPage(response);
      partial.begin(validator(response));
    }
    copy(response);
    return partial;
  }

  /** All of it was there already, or else it is of something longer than there is now. */
  private Partial whenNothingIsLeft(ClassicHttpResponse response)
      throws IOException, StagingException {
    Optional<String> range = Exchange.header(response, "Content-Range");
    if (range.equals(Optional.of("bytes */" + partial.size()))) {
      return partial;
    }
    partial.discard();
    throw new TryAgainException("HTTP 416 for " + address, Optional.empty());
  }

  private void requireContinuation(ClassicHttpResponse response)
      throws IOException, StagingException {
    String range = Exchange.header(response, "Content-Range").orElse("");
    if (!range.startsWith("bytes " + partial.size() + "-")) {
      partial.discard();
      throw new TryAgainException(
          "HTTP 206 for " + address + " with the range '" + range + "'", Optional.empty());
    }
  }

  private void requireNoPage(ClassicHttpResponse response) throws IOException {
    Optional<String> type = Exchange.header(response, "Content-Type");
    if (type.filter(value -> value.startsWith("text/html")).isPresent()) {
      throw new IOException(
          address
              + " answers with a page (text/html) instead of a binary; is there a proxy or a login"
              + " page in between?");
    }
  }

  private void copy(ClassicHttpResponse response) throws IOException, StagingException {
    OptionalLong total = total(response);
    byte[] buffer = new byte[BUFFER];
    long done = partial.size();
    var pace = new Pace(patience);
    InputStream in = Exchange.body(response);
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

  /** Only a strong one may join two halves. */
  private static Optional<String> validator(ClassicHttpResponse response) {
    return Exchange.header(response, "ETag")
        .filter(tag -> !tag.startsWith("W/"))
        .or(() -> Exchange.header(response, "Last-Modified"));
  }

  /** Whether enough arrives for the connection to be alive. */
  private static final class Pace {
    private final Patience patience;
    private long since = System.nanoTime();
    private long bytes;

    Pace(Patience patience) {
      this.patience = patience;
    }

    void require(int more) throws SocketTimeoutException {
      bytes += more;
      long now = System.nanoTime();
      if (now - since < patience.idle().toNanos()) {
        return;
      }
      if (bytes < patience.leastBytes()) {
        throw new SocketTimeoutException(
            "only " + bytes + " bytes in " + patience.idle().toMillis() + " ms");
      }
      since = now;
      bytes = 0;
    }
  }
}
