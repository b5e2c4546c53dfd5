package dev.openwork.maven.assets.opencode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.loop.files.Digests;
import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.SourcesException;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.source.ReleaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpencodePinningTest {
  private static final OpencodeVersion VERSION = new OpencodeVersion("2.0.0");

  private final ReleaseServer server = new ReleaseServer();
  private final Checkout checkout;
  private final Path constants;
  private final OpencodePinning pinning;

  OpencodePinningTest(@TempDir Path directory) throws IOException {
    checkout = new Checkout(directory, directory.resolve("cache"), message -> {});
    constants = directory.resolve("constants.json");
    Files.writeString(constants, "{\"opencodeVersion\": \"v1.0.0\"}");
    pinning =
        new OpencodePinning(
            checkout.layout(),
            checkout.fetcher(false, server.source(checkout.downloads())),
            Platform.published(),
            message -> {});
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void writesTheHashesOfAvailablePlatformsAndReportsTheOthers() throws Exception {
    byte[] archive = Archives.tarGz("opencode", "program");
    server
        .with("v2.0.0/opencode-linux-x64.tar.gz", archive)
        .describing("v2.0.0", "opencode-linux-x64.tar.gz", "sha256:" + Digests.of(archive));
    OpencodePinning.Result moved = pinning.move(constants, VERSION);
    assertThat(moved.pin().hashes()).isEqualTo(Map.of("linux-x64", Archives.hash("program")));
    assertThat(moved.unpinned())
        .hasSize(Platform.published().size() - 1)
        .hasEntrySatisfying(
            "darwin-arm64",
            reason -> assertThat(reason).contains("has no opencode-darwin-arm64.zip"));
    assertThat(ConstantsReader.read(constants)).isEqualTo(moved.pin());
    assertThat(checkout.litter()).isEmpty();
    assertThat(List.of(checkout.userCache().binary(Archives.hash("program"))))
        .as("binaries of other platforms are not kept")
        .noneMatch(Files::exists);
  }

  @Test
  void reportsThePlatformsWhoseHashesAreDropped() throws Exception {
    String hash = "0".repeat(64);
    Files.writeString(
        constants,
        """
        {"opencodeVersion": "v1.0.0", "opencodeSha256": {
          "linux-x64": "%1$s", "darwin-arm64": "%1$s", "plan9-x64": "%1$s"}}
        """
            .formatted(hash));
    byte[] archive = Archives.tarGz("opencode", "program");
    server
        .with("v2.0.0/opencode-linux-x64.tar.gz", archive)
        .describing("v2.0.0", "opencode-linux-x64.tar.gz", "sha256:" + Digests.of(archive));

    OpencodePinning.Result moved = pinning.move(constants, VERSION);

    assertThat(moved.dropped()).containsExactly("darwin-arm64", "plan9-x64");
    assertThat(moved.unpinned().get("darwin-arm64")).contains("opencode-darwin-arm64.zip");
  }

  @Test
  void anUnavailableVersionDoesNotChangeTheFile() throws Exception {
    assertThatThrownBy(() -> pinning.move(constants, VERSION))
        .isInstanceOf(SourcesException.class)
        .hasMessageContaining("opencode 2.0.0 for any platform");
    assertThat(constants).hasContent("{\"opencodeVersion\": \"v1.0.0\"}");
  }
}
