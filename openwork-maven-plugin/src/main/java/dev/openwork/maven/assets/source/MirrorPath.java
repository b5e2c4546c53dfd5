package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Reasons;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mirror on this machine that the user configured: an archive, the program itself, or a directory
 * with archives of the release or of the npm package. Builds without a pinned hash are verified
 * against a file with the suffix {@code .sha256} next to the file.
 */
public record MirrorPath(Path path) implements OpencodeSource {
  static final String UNVERIFIED =
      "no hash is pinned for this build, and there is no .sha256 next to the file: ";

  /** Creates a mirror, and makes the path absolute. */
  public MirrorPath {
    path = path.toAbsolutePath().normalize();
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public Provenance provenance() {
    return Provenance.MIRROR;
  }

  @Override
  public boolean isLocal() {
    return true;
  }

  @Override
  public Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException {
    Path file = file(request.build());
    BinaryExtractor extractor = request.extractor(file.toString(), () -> digest(file));
    try (InputStream in = Files.newInputStream(file)) {
      return extractor.extract(in, target);
    }
  }

  private Path file(OpencodeBuild build) throws IOException {
    if (!Files.isDirectory(path)) {
      return path;
    }
    List<String> names =
        List.of(
            build.version().tag() + "/" + build.assetName(),
            build.assetName(),
            build.artifactName() + "-" + build.version() + ".tgz");
    return names.stream()
        .map(path::resolve)
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () -> new IOException("the directory contains none of " + String.join(", ", names)));
  }

  private static PublishedDigest digest(Path file) throws IOException {
    try {
      return PublishedDigest.ofSum(
          Files.readString(file.resolveSibling(file.getFileName() + ".sha256")));
    } catch (IOException e) {
      throw new IOException(UNVERIFIED + Reasons.of(e), e);
    }
  }
}
