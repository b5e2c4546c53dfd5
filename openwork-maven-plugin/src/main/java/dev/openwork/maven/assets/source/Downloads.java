package dev.openwork.maven.assets.source;

import dev.openwork.loop.files.Digests;
import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/**
 * Brings what lies at addresses to files, as often as the connection is lost: an interrupted
 * download goes on where it stopped, in this process or a later one. Each address is for one caller
 * at a time.
 */
public final class Downloads {
  private static final int LONGEST_TEXT = 1 << 22;
  private static final int NAME_DIGITS = 12;

  private final Path directory;
  private final HttpAccess access;
  private final Retries retries;
  private final Progress progress;

  /** Downloads that lie in {@code directory} while they are under way. */
  public Downloads(Path directory, HttpAccess access, Pause pause, Progress progress) {
    this.directory = directory;
    this.access = access;
    this.retries = new Retries(access.patience(), pause, new SplittableRandom());
    this.progress = progress;
  }

  /** Downloads all of {@code address}; the caller discards the result. */
  Partial whole(URI address) throws IOException, StagingException {
    String last = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    Partial partial =
        new Partial(
            directory.resolve(
                Digests.of(address.toString()).substring(0, NAME_DIGITS) + "-" + last));
    try (CloseableHttpClient client = access.open()) {
      var transfer = new Transfer(client, address, partial, access.patience(), progress);
      return retries.run(partial::size, transfer::attempt);
    } finally {
      progress.end();
    }
  }

  /** The text at {@code address}, of at most four million bytes. */
  String text(URI address) throws IOException, StagingException {
    try (CloseableHttpClient client = access.open()) {
      return retries.run(
          () -> 0,
          () ->
              Exchange.get(
                  client,
                  address,
                  request -> {},
                  response -> {
                    Exchange.require(response, address, 200);
                    byte[] text = Exchange.body(response).readNBytes(LONGEST_TEXT);
                    return new String(text, StandardCharsets.UTF_8);
                  }));
    }
  }
}
