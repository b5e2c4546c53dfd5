package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.StagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs commands of an npm client.
 *
 * @param limit timeout of each command
 * @param progress called while a command runs
 */
record NpmClient(Path executable, Duration limit, ProgressListener progress) {
  private static final int MAX_ERROR_LINES = 3;
  private static final long TICK_MILLIS = 200;
  private static final Pattern INTEGRITY = Pattern.compile("sha\\d+-[A-Za-z0-9+/]+=*");

  /**
   * Downloads a package to a directory, and returns its tarball.
   *
   * @param name the package as {@code name@version}
   * @throws IOException with the error messages of npm if it fails
   */
  Path pack(String name, Path directory) throws IOException, StagingException {
    run(
        List.of("pack", name, "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=2000"),
        directory.resolve("npm.log"));
    return tarball(directory).orElseThrow(() -> new IOException("npm pack created no tarball"));
  }

  /**
   * Returns the digest of a package in the registry.
   *
   * @param name the package as {@code name@version}
   * @throws IOException with the error messages of npm if it fails, or if there is no digest
   */
  PublishedDigest digest(String name, Path directory) throws IOException, StagingException {
    Path log = directory.resolve("npm.log");
    run(List.of("view", name, "dist.integrity"), log);
    Matcher found = INTEGRITY.matcher(Files.readString(log));
    if (!found.find()) {
      throw new IOException("the registry has no dist.integrity of " + name);
    }
    return PublishedDigest.ofSubresource(found.group());
  }

  private static Optional<Path> tarball(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".tgz")).findFirst();
    }
  }

  private void run(List<String> arguments, Path log) throws IOException, StagingException {
    List<String> command =
        Stream.concat(Stream.of(executable.toString()), arguments.stream()).toList();
    Process npm =
        new ProcessBuilder(command)
            .directory(log.toAbsolutePath().resolveSibling("").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      npm.getOutputStream().close();
      if (!finishes(npm, "npm " + arguments.get(0) + " " + arguments.get(1))) {
        throw new IOException(
            "npm " + arguments.get(0) + " took longer than " + limit.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw StagingException.interrupted("waiting for npm");
    } finally {
      kill(npm);
      progress.end();
    }
    if (npm.exitValue() != 0) {
      throw new IOException(
          "npm " + arguments.get(0) + " exited with " + npm.exitValue() + ": " + errors(log));
    }
  }

  private boolean finishes(Process npm, String what) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!npm.waitFor(TICK_MILLIS, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      progress.waiting(what);
    }
    return true;
  }

  private static void kill(Process npm) {
    npm.descendants().forEach(ProcessHandle::destroyForcibly);
    npm.destroyForcibly();
  }

  private static String errors(Path log) throws IOException {
    String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> errors = lines.stream().filter(NpmClient::isError).toList();
    return (errors.isEmpty() ? lines : errors)
        .stream().limit(MAX_ERROR_LINES).collect(Collectors.joining(" | "));
  }

  private static boolean isError(String line) {
    return line.startsWith("npm error") || line.startsWith("npm ERR!");
  }
}
