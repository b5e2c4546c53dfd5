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
import java.util.Optional;

/**
 * A place on this machine that somebody chose: an archive, the program itself, or a directory with
 * archives of the release or of the npm package. For builds that are not pinned, {@code .sha256}
 * beside the file vouches for it.
 */
public record MirrorPath(Path path) implements OpencodeSource {
  static final String UNVOUCHED =
      "no hash is pinned for this build, and no .sha256 beside the file vouches for it: ";

  /** Makes the path absolute. */
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
  public Sha256 fetch(Order order, Path target) throws IOException, StagingException {
    Path file = file(order.build());
    Optional<StatedDigest> stated = order.stated(() -> stated(file));
    try (InputStream in = Files.newInputStream(file)) {
      return Unpacking.unpack(
          in, file.toString(), order.build().platform().binaryName(), stated, target);
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
            () -> new IOException("the directory holds none of " + String.join(", ", names)));
  }

  private static StatedDigest stated(Path file) throws IOException {
    try {
      return StatedDigest.ofSum(
          Files.readString(file.resolveSibling(file.getFileName() + ".sha256")));
    } catch (IOException e) {
      throw new IOException(UNVOUCHED + Reasons.of(e), e);
    }
  }
}
