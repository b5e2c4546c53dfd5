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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The npm package that contains the same binary. Uses the npm client, so that its configured
 * registry, proxy and credentials apply.
 *
 * @param searchPath where to find npm, in the format of {@code PATH}
 * @param limit timeout of each npm command
 * @param progress called while an npm command runs
 */
public record NpmPackage(String searchPath, Duration limit, ProgressListener progress)
    implements OpencodeSource {

  /** Returns the package with the npm client on the {@code PATH} of this process. */
  public static NpmPackage ofThisMachine(ProgressListener progress) {
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
  public Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException {
    Path scratch = target.resolveSibling("npm");
    createDirectory(scratch);
    var npm = new NpmClient(executable(), limit, progress);
    String name = request.build().artifactName() + "@" + request.build().version();
    BinaryExtractor extractor = request.extractor("package.tgz", () -> npm.digest(name, scratch));
    Path tarball = npm.pack(name, scratch);
    try (InputStream archive = Files.newInputStream(tarball)) {
      return extractor.extract(archive, target);
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
