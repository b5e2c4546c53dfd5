package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/**
 * A mirror that the user configured: the address of one archive, or of a directory with the layout
 * of the release's downloads. Builds without a pinned hash are verified against a file with the
 * suffix {@code .sha256} next to the archive.
 */
public record MirrorAddress(URI address, Downloader downloads) implements OpencodeSource {

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
  public Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException {
    URI archive = archive(request.build());
    BinaryExtractor extractor = request.extractor(archive.getPath(), () -> digest(archive));
    PartialDownload download = downloads.whole(archive);
    try (InputStream in = download.read()) {
      return extractor.extract(in, target);
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

  private PublishedDigest digest(URI archive) throws IOException, StagingException {
    try {
      return PublishedDigest.ofSum(downloads.text(URI.create(archive + ".sha256")));
    } catch (IOException e) {
      throw new IOException(MirrorPath.UNVERIFIED + e.getMessage(), e);
    }
  }
}
