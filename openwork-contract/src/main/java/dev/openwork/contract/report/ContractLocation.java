package dev.openwork.contract.report;

import dev.openwork.contract.ContractSource;
import dev.openwork.contract.UnreadableContractException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Reads contracts from where they are: a URL, a file, or a commit.
 *
 * @param directory the directory that relative paths are relative to, in a Git work tree
 * @param contract the path of the contract in a commit, relative to the directory
 */
public record ContractLocation(Path directory, String contract) {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /**
   * Reads a contract.
   *
   * @param location a URL, a file, a Git revision such as {@code origin/main}, or {@code
   *     revision:path}
   * @throws UnreadableContractException when it cannot be read
   */
  public ContractSource read(String location)
      throws UnreadableContractException, InterruptedException {
    try {
      if (location.startsWith("http://") || location.startsWith("https://")) {
        return new ContractSource(location, download(location));
      }
      Path file = file(location);
      return new ContractSource(
          location, Files.isRegularFile(file) ? Files.readAllBytes(file) : fromGit(location));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UnreadableContractException(
          location,
          0,
          "cannot be read: " + unreadable.getMessage(),
          "Pass a file, a URL or a Git revision that contains " + contract);
    }
  }

  private Path file(String location) {
    try {
      return directory.resolve(location);
    } catch (InvalidPathException noPath) {
      return directory;
    }
  }

  private static byte[] download(String url) throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    HttpResponse<byte[]> response =
        client.send(
            HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }

  private byte[] fromGit(String location) throws IOException, InterruptedException {
    if (location.startsWith("-")) {
      throw new IOException("not a Git revision");
    }
    String object = location.contains(":") ? location : location + ":./" + contract;
    Path errors = Files.createTempFile("git", ".txt");
    try {
      Process git =
          new ProcessBuilder("git", "show", object)
              .directory(directory.toFile())
              .redirectError(errors.toFile())
              .start();
      git.getOutputStream().close();
      byte[] bytes = git.getInputStream().readAllBytes();
      if (git.waitFor() != 0) {
        throw new IOException(Files.readString(errors, StandardCharsets.UTF_8).strip());
      }
      return bytes;
    } finally {
      Files.deleteIfExists(errors);
    }
  }
}
