package dev.openwork.maven.doctor;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.opencode.StagedOpencode;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.OpencodeBuild;
import dev.openwork.maven.assets.pin.OpencodePin;
import dev.openwork.maven.assets.pin.Platform;
import dev.openwork.maven.assets.pin.PlatformDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks the pin in {@code constants.json}, its hash for this platform, and what is staged. */
public record OpencodeChecks(
    Path constants, PlatformDetector detector, RuntimeAssetsLayout assets, boolean strict) {
  private static final String FETCH = "Run mvn openwork:fetch-opencode.";

  /** Returns the checks, which are independent of each other. */
  public List<Check> all() {
    return List.of(this::pinned, this::platform, this::staged);
  }

  private Finding pinned() {
    try {
      OpencodePin pin = ConstantsReader.read(constants);
      return Finding.ok(
          "constants",
          "opencode " + pin.version() + ", hashes of " + pin.hashes().size() + " platforms");
    } catch (AssetException e) {
      return Finding.failure(
          "constants",
          message(e),
          "Correct the file. To pin another version, run"
              + " mvn openwork:fetch-opencode -Dopenwork.opencode.pin=<version>.");
    }
  }

  private Finding platform() {
    try {
      return judge(detector.detect());
    } catch (AssetException e) {
      return Finding.failure(
          "platform", message(e), "Pass -Dopenwork.opencode.skip to do without opencode.");
    }
  }

  private Finding judge(Platform platform) {
    try {
      if (ConstantsReader.read(constants).hash(platform).isPresent()) {
        return Finding.ok("platform", platform + ", its hash is pinned");
      }
    } catch (AssetException reportedAbove) {
      return Finding.ok("platform", platform.toString());
    }
    String found = platform + " without a pinned hash; verified against the publisher's";
    String remedy = "Add \"opencodeSha256\".\"" + platform + "\" to " + constants + ".";
    return strict
        ? Finding.failure("platform", found + ", which -Dopenwork.opencode.strict rejects", remedy)
        : Finding.warning("platform", found, remedy);
  }

  private Finding staged() {
    try {
      OpencodePin pin = ConstantsReader.read(constants);
      Platform platform = detector.detect();
      return StagedOpencode.find(assets, new OpencodeBuild(pin.version(), platform))
          .map(staged -> judge(staged, pin.hash(platform)))
          .orElseGet(() -> Finding.warning("opencode", "not staged yet", FETCH));
    } catch (AssetException e) {
      return Finding.failure(
          "opencode", "the required version or platform is unknown", "See the findings above.");
    } catch (IOException e) {
      return Finding.failure("opencode", "cannot be read: " + e.getMessage(), FETCH);
    }
  }

  private static Finding judge(StagedOpencode staged, Optional<Sha256> pinned) {
    String what =
        staged.path() + ", SHA-256 " + staged.sha256() + ", from " + staged.source().word();
    Optional<Sha256> expected = pinned.or(staged::whenFetched);
    if (!expected.equals(Optional.of(staged.sha256()))) {
      return Finding.failure(
          "opencode",
          what + "; expected " + expected.map(Sha256::hex).orElse("a known hash"),
          FETCH);
    }
    return staged.current()
        ? Finding.ok("opencode", what)
        : Finding.warning("opencode", what + ", but not the current version", FETCH);
  }

  private static String message(AssetException e) {
    return String.valueOf(e.getMessage());
  }
}
