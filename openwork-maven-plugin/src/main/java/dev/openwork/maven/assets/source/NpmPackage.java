package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The npm package that carries the same binary, had through the npm client so that its registry,
 * proxy and credentials apply. {@code searchPath} is where npm is looked for, in the form of {@code
 * PATH}; {@code limit} bounds each of its runs; {@code progress} hears that one is under way.
 */
public record NpmPackage(String searchPath, Duration limit, Progress progress)
    implements OpencodeSource {

  /** The npm client on this process's {@code PATH}. */
  public static NpmPackage ofThisMachine(Progress progress) {
    String path = System.getenv("PATH");
    return new NpmPackage(path == null ? "" : path, Duration.ofMinutes(10), progress);
  }

  @Override
  public String name() {
    return "the npm package";
  }

  @Override
  public Provenance provenance() {
    return Provenance.NPM;
  }

  @Override
  public boolean isLocal() {
    return false;
  }

  @Override
  public Sha256 fetch(Order order, Path target) throws IOException, StagingException {
    Path scratch = target.resolveSibling("npm");
    createDirectory(scratch);
    var npm = new NpmClient(executable(), limit, progress);
    String name = order.build().artifactName() + "@" + order.build().version();
    Optional<StatedDigest> stated = order.stated(() -> npm.stated(name, scratch));
    Path tarball = npm.pack(name, scratch);
    try (InputStream archive = Files.newInputStream(tarball)) {
      return Unpacking.unpack(
          archive, tarball.toString(), order.build().platform().binaryName(), stated, target);
    }
  }

  private Path executable() throws IOException {
    return Stream.of(searchPath.split(Pattern.quote(File.pathSeparator), -1))
        .filter(directory -> !directory.isEmpty())
        .flatMap(directory -> names().stream().map(name -> Path.of(directory, name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .orElseThrow(() -> new IOException("no npm client on PATH; install Node.js with npm"));
  }

  private static List<String> names() {
    return File.separatorChar == '\\' ? List.of("npm.cmd", "npm.exe") : List.of("npm");
  }

  private static void createDirectory(Path directory) throws StagingException {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw StagingException.unwritable(directory, e);
    }
  }
}
