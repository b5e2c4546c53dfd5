package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;

/** Creates npm clients that are shell scripts. */
public final class FakeNpm {
  private FakeNpm() {}

  /**
   * A client whose {@code pack name@version} copies {@code tarball} to the working directory, and
   * whose {@code view} states its digest.
   */
  public static NpmPackage delivering(Path directory, byte[] tarball) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-512").digest(tarball);
    return delivering(directory, tarball, "sha512-" + Base64.getEncoder().encodeToString(digest));
  }

  /** Returns a client with another digest. */
  public static NpmPackage delivering(Path directory, byte[] tarball, String stated)
      throws IOException {
    Path file = Files.write(directory.resolve("package.bin"), tarball);
    return running(
        directory,
        Duration.ofMinutes(1),
        "echo \"$@\" >> '"
            + directory.resolve("arguments")
            + "'; [ $1 = view ] && echo '"
            + stated
            + "' && exit; cat '"
            + file
            + "' > it.tgz");
  }

  /** Returns a client that runs a script. */
  public static NpmPackage running(Path directory, Duration limit, String script)
      throws IOException {
    return running(directory, limit, script, ProgressListener.NONE);
  }

  /** Returns a client that reports progress. */
  static NpmPackage running(
      Path directory, Duration limit, String script, ProgressListener progress) throws IOException {
    Path npm = directory.resolve("npm");
    Files.writeString(npm, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
    if (!npm.toFile().setExecutable(true)) {
      throw new IOException(npm + " cannot be made executable");
    }
    return new NpmPackage(directory.toString(), limit, progress);
  }
}
