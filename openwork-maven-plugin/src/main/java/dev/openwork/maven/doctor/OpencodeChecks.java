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

/** What {@code constants.json} pins, for which platform, and what is staged of it. */
public record OpencodeChecks(
    Path constants, PlatformDetector detector, RuntimeAssetsLayout assets, boolean strict) {
  private static final String FETCH = "Run mvn openwork:fetch-opencode.";

  /** The checks, each of which stands alone. */
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
          said(e),
          "Correct the file; another version is pinned with"
              + " mvn openwork:fetch-opencode -Dopenwork.opencode.pin=<version>.");
    }
  }

  private Finding platform() {
    try {
      return judge(detector.detect());
    } catch (AssetException e) {
      return Finding.failure(
          "platform", said(e), "Leave opencode out with -Dopenwork.opencode.skip.");
    }
  }

  private Finding judge(Platform platform) {
    try {
      if (ConstantsReader.read(constants).hash(platform).isPresent()) {
        return Finding.ok("platform", platform + ", its hash is pinned");
      }
    } catch (AssetException aboveAlready) {
      return Finding.ok("platform", platform.toString());
    }
    String found = platform + " without a pinned hash; its publisher's word is taken";
    String remedy = "Add \"opencodeSha256\".\"" + platform + "\" to " + constants + ".";
    return strict
        ? Finding.failure("platform", found + ", but strictness forbids it", remedy)
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
      return Finding.failure("opencode", "unknown which is wanted", "See the findings above.");
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
          what + "; expected " + expected.map(Sha256::hex).orElse("a hash that is known"),
          FETCH);
    }
    return staged.current()
        ? Finding.ok("opencode", what)
        : Finding.warning("opencode", what + ", yet not the current one", FETCH);
  }

  private static String said(AssetException e) {
    return String.valueOf(e.getMessage());
  }
}
