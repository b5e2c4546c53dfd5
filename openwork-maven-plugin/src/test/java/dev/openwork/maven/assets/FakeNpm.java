package dev.openwork.maven.assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An npm client that is a shell script. */
record FakeNpm(Path directory) {

  /** A client whose {@code pack name@version} copies {@code tarball} to the working directory. */
  static NpmPackage delivering(Path directory, byte[] tarball) throws IOException {
    Path file = Files.write(directory.resolve("package.bin"), tarball);
    return running(
        directory,
        Duration.ofMinutes(1),
        "echo \"$@\" > '" + directory.resolve("arguments") + "'; cat '" + file + "' > it.tgz");
  }

  /** A client that runs {@code script}. */
  static NpmPackage running(Path directory, Duration limit, String script) throws IOException {
    Path npm = directory.resolve("npm");
    Files.writeString(npm, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
    if (!npm.toFile().setExecutable(true)) {
      throw new IOException(npm + " cannot be made executable");
    }
    return new NpmPackage(directory.toString(), limit);
  }
}
