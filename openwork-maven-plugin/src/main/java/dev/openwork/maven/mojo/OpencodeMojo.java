package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.assets.opencode.FetchSettings;
import dev.openwork.maven.assets.opencode.OpencodeStage;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.PlatformDetector;
import dev.openwork.maven.assets.source.ProgressLine;
import dev.openwork.maven.assets.source.ProgressListener;
import dev.openwork.maven.model.MavenProxies;
import dev.openwork.maven.run.Terminal;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Declares the parameters of goals that fetch opencode. */
abstract class OpencodeMojo extends AssetMojo {
  /** Neither fetches nor checks opencode. For builds that do not run it. */
  @Parameter(property = "openwork.opencode.skip", defaultValue = "false")
  boolean skip;

  /**
   * Source that is tried before all others: an archive, the program itself, a directory of
   * archives, or the HTTP address of either.
   */
  @Parameter(property = "openwork.opencode.source")
  private @Nullable String source;

  /**
   * Directory in which all checkouts share downloads. Default: {@code openwork} in the user's cache
   * directory.
   */
  @Parameter(property = "openwork.cache")
  private @Nullable String cache;

  /** Stages the pinned opencode if it is missing or damaged. */
  final StagedAsset stageOpencode() throws AssetException {
    return OpencodeStage.of(assets(), fetchSettings(), getLog()::info, progress())
        .stage(ConstantsReader.read(constants()), PlatformDetector.ofThisMachine().detect());
  }

  final FetchSettings fetchSettings() {
    return new FetchSettings(
        paths().mirror(Optional.ofNullable(source)),
        strict,
        session.isOffline(),
        paths().cache(Optional.ofNullable(cache)),
        MavenProxies.of(session, decrypter));
  }

  final ProgressListener progress() {
    Terminal terminal = terminal();
    return new ProgressLine(terminal.out(), terminal.style().keys(), System::nanoTime);
  }
}
