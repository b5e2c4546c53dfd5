package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.opencode.MovedPin;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.OpencodeVersion;
import dev.openwork.maven.assets.pin.PlatformDetector;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Stages the opencode that {@code constants.json} pins in {@code .local/runtime-assets}, fetching
 * it when it is missing or damaged. Says nothing and takes no noticeable time when it is there.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fetch-opencode", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public class FetchOpencodeMojo extends AbstractMojo {
  private static final String PIN = "openwork.opencode.pin";

  /**
   * The file that pins {@code opencodeVersion}; by default {@code constants.json} in the reactor's
   * root.
   */
  @Parameter(property = "openwork.constants")
  private @Nullable String constants;

  /** Where to stage; by default {@code .local/runtime-assets} in the reactor's root. */
  @Parameter(property = "openwork.runtimeAssets")
  private @Nullable String runtimeAssets;

  /** Leaves opencode alone, for builds that do not run it. */
  @Parameter(property = "openwork.opencode.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Asked before all other sources: an archive, the program itself, a directory with archives, or
   * an http address of either.
   */
  @Parameter(property = "openwork.opencode.source")
  private @Nullable String source;

  /** Refuses builds for which {@code constants.json} pins no hash. */
  @Parameter(property = "openwork.opencode.strict", defaultValue = "false")
  private boolean strict;

  /** Where all checkouts share what was fetched; by default in the user's cache directory. */
  @Parameter(property = "openwork.cache")
  private @Nullable String cache;

  /** A version to pin from now on, for all platforms whose builds can be had. */
  @Parameter(property = PIN)
  private @Nullable String pin;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Inject private Provider<SettingsDecrypter> decrypter;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      return;
    }
    var paths = new AssetPaths(Reactor.root(session));
    Path pins = paths.constants(Optional.ofNullable(constants));
    RuntimeAssetsLayout layout = paths.layout(Optional.ofNullable(runtimeAssets));
    try {
      if (pin != null) {
        movePin(pins, layout, version(pin));
      }
      options()
          .stage(layout, session, decrypter, getLog())
          .stage(ConstantsReader.read(pins), PlatformDetector.ofThisMachine().detect());
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

  /** The other modules of the same build find it moved. */
  private void movePin(Path pins, RuntimeAssetsLayout layout, OpencodeVersion version)
      throws AssetException {
    MovedPin moved = options().pinning(layout, session, decrypter, getLog()).move(pins, version);
    session.getUserProperties().remove(PIN);
    getLog()
        .info(
            pins
                + " pins opencode "
                + version
                + " for "
                + moved.pin().hashes().size()
                + " platforms");
    moved.unpinned().forEach((platform, reason) -> getLog().warn("not pinned: " + reason));
  }

  private OpencodeOptions options() {
    return new OpencodeOptions(Optional.ofNullable(source), strict, Optional.ofNullable(cache));
  }
}
