package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.ConstantsReader;
import dev.openwork.maven.assets.OpencodeStage;
import dev.openwork.maven.assets.PlatformDetector;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Stages the opencode that {@code constants.json} pins in {@code .local/runtime-assets}, fetching
 * it when it is missing or damaged. Says nothing and takes no noticeable time when it is there.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "fetch-opencode", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public class FetchOpencodeMojo extends AbstractMojo {
  /**
   * The file that pins {@code opencodeVersion}; by default {@code constants.json} in the reactor's
   * root.
   */
  @Parameter(property = "openwork.constants")
  private @Nullable File constants;

  /** Where to stage; by default {@code .local/runtime-assets} in the reactor's root. */
  @Parameter(property = "openwork.runtimeAssets")
  private @Nullable File runtimeAssets;

  /** Leaves opencode alone, for builds that do not run it. */
  @Parameter(property = "openwork.opencode.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      return;
    }
    Path root = session.getRequest().getMultiModuleProjectDirectory().toPath();
    Path pins = constants == null ? root.resolve("constants.json") : constants.toPath();
    RuntimeAssetsLayout layout =
        runtimeAssets == null
            ? RuntimeAssetsLayout.inProject(root)
            : new RuntimeAssetsLayout(runtimeAssets.toPath());
    try {
      OpencodeStage.standard(layout, getLog()::info)
          .stage(ConstantsReader.read(pins), PlatformDetector.ofThisMachine().detect());
    } catch (AssetException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
