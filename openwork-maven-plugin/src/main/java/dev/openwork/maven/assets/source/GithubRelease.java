package dev.openwork.maven.assets.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

/**
 * The assets of opencode's GitHub releases.
 *
 * @param page address of all downloads
 * @param api address of the descriptions of all releases, which contain the digests of assets
 */
public record GithubRelease(URI page, URI api, Downloader downloads) implements OpencodeSource {
  private static final URI PAGE =
      URI.create("https://github.com/anomalyco/opencode/releases/download/");
  private static final URI API =
      URI.create("https://api.github.com/repos/anomalyco/opencode/releases/tags/");

  /** Returns the releases of opencode on GitHub. */
  public static GithubRelease ofOpencode(Downloader downloads) {
    return new GithubRelease(PAGE, API, downloads);
  }

  @Override
  public String name() {
    return "the GitHub release";
  }

  @Override
  public Provenance provenance() {
    return Provenance.RELEASE;
  }

  @Override
  public boolean isLocal() {
    return false;
  }

  @Override
  public Sha256 fetch(FetchRequest request, Path target) throws IOException, StagingException {
    OpencodeBuild build = request.build();
    BinaryExtractor extractor = request.extractor(build.assetName(), () -> digest(build));
    PartialDownload asset =
        downloads.whole(page.resolve(build.version().tag() + "/" + build.assetName()));
    try (InputStream in = asset.read()) {
      return extractor.extract(in, target);
    } finally {
      asset.discard();
    }
  }

  private PublishedDigest digest(OpencodeBuild build) throws IOException, StagingException {
    JsonNode release =
        new ObjectMapper().readTree(downloads.text(api.resolve(build.version().tag())));
    for (JsonNode asset : release.path("assets")) {
      if (asset.path("name").asText().equals(build.assetName())) {
        return PublishedDigest.ofRelease(asset.path("digest").asText());
      }
    }
    throw new IOException("the release " + build.version().tag() + " has no " + build.assetName());
  }
}
