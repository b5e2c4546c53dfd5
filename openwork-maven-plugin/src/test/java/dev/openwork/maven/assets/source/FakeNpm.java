package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;

/** An npm client that is a shell script. */
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

  /** The same with whatever is to be stated. */
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

  /** A client that runs {@code script}. */
  public static NpmPackage running(Path directory, Duration limit, String script)
      throws IOException {
    return running(directory, limit, script, Progress.NONE);
  }

  /** The same, heard of by {@code progress}. */
  static NpmPackage running(Path directory, Duration limit, String script, Progress progress)
      throws IOException {
    Path npm = directory.resolve("npm");
    Files.writeString(npm, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
    if (!npm.toFile().setExecutable(true)) {
      throw new IOException(npm + " cannot be made executable");
    }
    return new NpmPackage(directory.toString(), limit, progress);
  }
}
