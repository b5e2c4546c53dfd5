package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A mirror that somebody chose: the address of one archive, or of what the release's downloads are
 * laid out below. For builds that are not pinned, {@code .sha256} beside the archive vouches for
 * it.
 */
public record MirrorAddress(URI address, Downloads downloads) implements OpencodeSource {

  @Override
  public String name() {
    return "the mirror " + address;
  }

  @Override
  public Provenance provenance() {
    return Provenance.MIRROR;
  }

  @Override
  public boolean isLocal() {
    return false;
  }

  @Override
  public Sha256 fetch(Order order, Path target) throws IOException, StagingException {
    URI archive = archive(order.build());
    Optional<StatedDigest> stated = order.stated(() -> stated(archive));
    Partial download = downloads.whole(archive);
    try (InputStream in = download.read()) {
      return Unpacking.unpack(
          in, archive.getPath(), order.build().platform().binaryName(), stated, target);
    } finally {
      download.discard();
    }
  }

  private URI archive(OpencodeBuild build) {
    if (ArchiveKind.of(address.getPath()).isPresent()) {
      return address;
    }
    String base = address.toString();
    return URI.create(
        base + (base.endsWith("/") ? "" : "/") + build.version().tag() + "/" + build.assetName());
  }

  private StatedDigest stated(URI archive) throws IOException, StagingException {
    try {
      return StatedDigest.ofSum(downloads.text(URI.create(archive + ".sha256")));
    } catch (IOException e) {
      throw new IOException(MirrorPath.UNVOUCHED + e.getMessage(), e);
    }
  }
}
