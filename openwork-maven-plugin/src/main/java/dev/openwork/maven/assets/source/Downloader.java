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
 * Downloads files over HTTP. Resumes interrupted downloads in this process or a later one. Not safe
 * for concurrent downloads of the same address.
 */
public final class Downloader {
  private static final int MAX_TEXT_BYTES = 1 << 22;
  private static final int NAME_DIGITS = 12;

  private final Path directory;
  private final HttpAccess access;
  private final Retries retries;
  private final ProgressListener progress;

  /** Creates a downloader with unfinished downloads in a directory. */
  public Downloader(
      Path directory, HttpAccess access, Retries.Sleeper sleeper, ProgressListener progress) {
    this.directory = directory;
    this.access = access;
    this.retries = new Retries(access.policy(), sleeper, new SplittableRandom());
    this.progress = progress;
  }

  /** Downloads a file. The caller must discard the result. */
  PartialDownload whole(URI address) throws IOException, StagingException {
    String last = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    PartialDownload partial =
        new PartialDownload(
            directory.resolve(
                Digests.of(address.toString()).substring(0, NAME_DIGITS) + "-" + last));
    try (CloseableHttpClient client = access.open()) {
      var transfer = new DownloadAttempt(client, address, partial, access.policy(), progress);
      return retries.run(partial::size, transfer::attempt);
    } finally {
      progress.end();
    }
  }

  /** Downloads a text, and truncates it after 4 MiB. */
  String text(URI address) throws IOException, StagingException {
    try (CloseableHttpClient client = access.open()) {
      return retries.run(
          () -> 0,
          () ->
              HttpRequests.get(
                  client,
                  address,
                  request -> {},
                  response -> {
                    HttpRequests.require(response, address, 200);
                    byte[] text = HttpRequests.body(response).readNBytes(MAX_TEXT_BYTES);
                    return new String(text, StandardCharsets.UTF_8);
                  }));
    }
  }
}
