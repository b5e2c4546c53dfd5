package dev.openwork.maven.assets;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/**
 * The assets of opencode's GitHub releases, below {@code downloads}. Follows redirects and honours
 * the JVM's proxy settings; gives up when connecting takes longer than {@code connect} or when
 * nothing arrives for {@code idle}.
 */
public record GithubRelease(URI downloads, Duration connect, Duration idle)
    implements OpencodeSource {

  private static final URI OPENCODE =
      URI.create("https://github.com/anomalyco/opencode/releases/download/");

  /** The releases of opencode itself. */
  public static GithubRelease ofOpencode() {
    return new GithubRelease(OPENCODE, Duration.ofSeconds(3), Duration.ofSeconds(15));
  }

  @Override
  public String name() {
    return "the GitHub release";
  }

  @Override
  public Sha256 fetch(OpencodeBuild build, Path target) throws IOException, StagingException {
    ArchiveKind kind = build.platform().archiveKind();
    URI asset =
        downloads.resolve(build.version().tag() + "/" + build.artifactName() + kind.suffix());
    try (CloseableHttpClient client = client();
        ClassicHttpResponse response = client.executeOpen(null, new HttpGet(asset), null);
        InputStream body = body(response, asset)) {
      return BinaryExtractor.extract(body, kind, build.platform().binaryName(), target);
    }
  }

  private static InputStream body(ClassicHttpResponse response, URI asset) throws IOException {
    if (response.getCode() != 200 || response.getEntity() == null) {
      throw new IOException("HTTP " + response.getCode() + " for " + asset);
    }
    return response.getEntity().getContent();
  }

  private CloseableHttpClient client() {
    ConnectionConfig patience =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(connect))
            .setSocketTimeout(Timeout.of(idle))
            .build();
    return HttpClients.custom()
        .useSystemProperties()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .useSystemProperties()
                .setDefaultConnectionConfig(patience)
                .build())
        .build();
  }
}
