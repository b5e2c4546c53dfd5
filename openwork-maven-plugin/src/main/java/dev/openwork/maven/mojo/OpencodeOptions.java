package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.opencode.FetchSettings;
import dev.openwork.maven.assets.opencode.OpencodePinning;
import dev.openwork.maven.assets.opencode.OpencodeStage;
import dev.openwork.maven.assets.source.FetchProgress;
import dev.openwork.maven.assets.source.Progress;
import java.util.Optional;
import javax.inject.Provider;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** How opencode is to be fetched, as somebody says on the command line or in the POM. */
record OpencodeOptions(Optional<String> source, boolean strict, Optional<String> cache) {

  /** For goals that do not declare these parameters themselves. */
  static OpencodeOptions ofProperties(MavenSession session) {
    return new OpencodeOptions(
        property(session, "openwork.opencode.source"),
        property(session, "openwork.opencode.strict")
            .filter(text -> !text.equals("false"))
            .isPresent(),
        property(session, "openwork.cache"));
  }

  OpencodeStage stage(
      RuntimeAssetsLayout layout,
      MavenSession session,
      Provider<SettingsDecrypter> decrypter,
      Log log) {
    return OpencodeStage.of(layout, settings(session, decrypter), log::info, progress(session));
  }

  OpencodePinning pinning(
      RuntimeAssetsLayout layout,
      MavenSession session,
      Provider<SettingsDecrypter> decrypter,
      Log log) {
    return OpencodePinning.of(layout, settings(session, decrypter), log::info, progress(session));
  }

  private FetchSettings settings(MavenSession session, Provider<SettingsDecrypter> decrypter) {
    var paths = new AssetPaths(Reactor.root(session));
    return new FetchSettings(
        paths.mirror(source),
        strict,
        session.isOffline(),
        paths.cache(cache),
        MavenProxies.of(session, decrypter));
  }

  private static Progress progress(MavenSession session) {
    return Terminal.style(session).keys()
        ? new FetchProgress(Terminal.out(session), System::nanoTime)
        : Progress.NONE;
  }

  private static Optional<String> property(MavenSession session, String name) {
    return Optional.ofNullable(session.getUserProperties().getProperty(name))
        .or(
            () ->
                Optional.ofNullable(
                    session.getTopLevelProject().getProperties().getProperty(name)));
  }
}
