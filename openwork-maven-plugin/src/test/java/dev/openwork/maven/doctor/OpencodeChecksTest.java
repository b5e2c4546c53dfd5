package dev.openwork.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openwork.maven.assets.Archives;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.cache.UserCache;
import dev.openwork.maven.assets.opencode.FetchSettings;
import dev.openwork.maven.assets.opencode.OpencodeStage;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.PlatformDetector;
import dev.openwork.maven.assets.source.ProgressListener;
import dev.openwork.maven.assets.source.ProxyRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpencodeChecksTest {
  private final Path root;
  private final Path constants;
  private final RuntimeAssetsLayout assets;
  private final PlatformDetector mac =
      new PlatformDetector("Mac OS X", "aarch64", Path.of("/"), () -> false);

  OpencodeChecksTest(@TempDir Path root) {
    this.root = root;
    this.constants = root.resolve("constants.json");
    this.assets = RuntimeAssetsLayout.inProject(root);
  }

  @Test
  void reportsTheStagedBinaryWithHashAndSource() throws Exception {
    pin("program");
    assertThat(staged(false).found()).isEqualTo("not staged yet");
    Path program = stage();
    assertThat(verdicts(false)).containsExactly(Verdict.OK, Verdict.OK, Verdict.OK);
    assertThat(staged(false).found()).contains(Archives.hash("program").hex(), "from mirror");
    Files.writeString(program, "damaged");
    assertThat(staged(false).verdict()).isEqualTo(Verdict.FAILURE);
    assertThat(staged(false).found())
        .contains(Archives.hash("damaged").hex(), "expected " + Archives.hash("program"));
  }

  @Test
  void aStagedBinaryThatIsNotCurrentIsAWarning() throws Exception {
    pin("program");
    stage();
    Files.delete(assets.opencodeManifest());
    assertThat(staged(false).verdict()).isEqualTo(Verdict.WARNING);
  }

  @Test
  void aPlatformWithoutAPinnedHashIsAWarningOrInStrictModeAFailure() throws Exception {
    Files.writeString(constants, "{\"opencodeVersion\": \"1.0.0\"}");
    assertThat(verdicts(false).get(1)).isEqualTo(Verdict.WARNING);
    assertThat(verdicts(true).get(1)).isEqualTo(Verdict.FAILURE);
  }

  @Test
  void unreadableConstantsFail() throws Exception {
    Files.writeString(constants, "{");
    assertThat(verdicts(false)).containsExactly(Verdict.FAILURE, Verdict.OK, Verdict.FAILURE);
  }

  private void pin(String program) throws Exception {
    Files.writeString(
        constants,
        "{\"opencodeVersion\": \"1.0.0\", \"opencodeSha256\": {\"darwin-arm64\": \"%s\"}}"
            .formatted(Archives.hash(program)));
  }

  private Path stage() throws Exception {
    Path mirror = Files.writeString(root.resolve("program"), "program");
    var settings =
        new FetchSettings(
            Optional.of(mirror.toString()),
            true,
            true,
            new UserCache(root.resolve("cache")),
            ProxyRules.NONE);
    return OpencodeStage.of(assets, settings, message -> {}, ProgressListener.NONE)
        .stage(ConstantsReader.read(constants), mac.detect())
        .path();
  }

  private Finding staged(boolean strict) {
    return Diagnosis.of(new OpencodeChecks(constants, mac, assets, strict).all()).findings().get(2);
  }

  private List<Verdict> verdicts(boolean strict) {
    return Diagnosis.of(new OpencodeChecks(constants, mac, assets, strict).all())
        .findings()
        .stream()
        .map(Finding::verdict)
        .toList();
  }
}
