package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RouterProgram;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.StagedAsset;
import dev.openwork.maven.model.Reactor;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Packages the classes of the router module as an executable jar and stages it, with the jars that
 * it depends on, in {@code .local/runtime-assets}. Prints nothing if the same content is already
 * staged.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "stage-router", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public class StageRouterMojo extends AssetMojo {
  /** Artifact id of the router module in this reactor. */
  @Parameter(property = "openwork.router.module", defaultValue = "opencode-router")
  private String module;

  /** Directory with the router's classes. Default: the output directory of the module. */
  @Parameter(property = "openwork.router.classes")
  private @Nullable File classes;

  /**
   * Main class of the jar. Default: the main class in the manifest configuration of the module's
   * maven-jar-plugin.
   */
  @Parameter(property = "openwork.router.mainClass")
  private @Nullable String mainClass;

  @Override
  public void execute() throws MojoExecutionException {
    MavenProject router = router();
    try {
      StagedAsset staged =
          new RouterStage(assets(), getLog()::info)
              .stage(new RouterProgram(classPath(router), mainClass(router), router.getVersion()));
      if (staged.changed()) {
        getLog().info("staged " + module + " at " + staged.path());
      }
    } catch (AssetException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private MavenProject router() throws MojoExecutionException {
    return session.getAllProjects().stream()
        .filter(project -> project.getArtifactId().equals(module))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "no module '"
                        + module
                        + "' in this reactor; name the router's module with"
                        + " -Dopenwork.router.module"));
  }

  private List<Path> classPath(MavenProject router) throws MojoExecutionException {
    Path own = Reactor.classes(router);
    List<Path> classPath = new ArrayList<>(reactor().runtimeClassPath(router));
    classPath.remove(own);
    classPath.add(0, classes == null ? own : classes.toPath());
    return classPath;
  }

  private String mainClass(MavenProject router) throws MojoExecutionException {
    return Optional.ofNullable(mainClass)
        .or(() -> Reactor.manifestMainClass(router))
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    router.getFile()
                        + ": maven-jar-plugin configures no archive/manifest/mainClass; add it, or"
                        + " name the class with -Dopenwork.router.mainClass"));
  }
}
