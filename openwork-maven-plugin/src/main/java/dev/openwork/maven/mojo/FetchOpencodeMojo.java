package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.opencode.OpencodePinning;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Stages the opencode that {@code constants.json} pins in {@code .local/runtime-assets}. Downloads
 * it if it is missing or damaged; otherwise the goal takes no noticeable time and prints nothing.
 */
@Mojo(name = "fetch-opencode", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public class FetchOpencodeMojo extends OpencodeMojo {
  private static final String PIN = "openwork.opencode.pin";

  /**
   * Version to pin. Writes the version and the hashes of all platforms whose builds can be
   * downloaded to {@code constants.json}.
   */
  @Parameter(property = PIN)
  private @Nullable String pin;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      return;
    }
    try {
      if (pin != null) {
        movePin(version(pin));
      }
      stageOpencode();
    } catch (AssetException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private static OpencodeVersion version(String text) throws MojoExecutionException {
    try {
      return OpencodeVersion.parse(text);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("-D" + PIN + ": " + e.getMessage(), e);
    }
  }

  /** Pins a version, and removes the property so that other modules do not pin it again. */
  private void movePin(OpencodeVersion version) throws AssetException {
    OpencodePinning.Result moved =
        OpencodePinning.of(assets(), fetchSettings(), getLog()::info, progress())
            .move(constants(), version);
    session.getUserProperties().remove(PIN);
    int platforms = moved.pin().hashes().size();
    getLog().info(constants() + " pins opencode " + version + " for " + platforms + " platforms");
    moved.unpinned().forEach((platform, reason) -> getLog().warn("not pinned: " + reason));
    if (!moved.dropped().isEmpty()) {
      warnAlways(droppedHashes(moved));
    }
  }

  private String droppedHashes(OpencodePinning.Result moved) {
    StringBuilder warning =
        new StringBuilder(
            constants()
                + " no longer pins a hash of opencode for platforms that it pinned before. On these"
                + " platforms, opencode is only verified against the publisher's hash:");
    for (String platform : moved.dropped()) {
      warning
          .append("\n  ")
          .append(platform)
          .append(": ")
          .append(moved.unpinned().getOrDefault(platform, "opencode is not published for it"));
    }
    return warning
        + "\nRun the goal again when these builds are available, or restore the file to keep the"
        + " previous pin.";
  }

  /** Prints a warning, also if Maven's option {@code -q} disables warnings in the log. */
  private void warnAlways(String warning) {
    if (getLog().isWarnEnabled()) {
      getLog().warn(warning);
    } else {
      System.err.println("[WARNING] " + warning);
    }
  }
}
