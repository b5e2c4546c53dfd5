package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RouterProgram;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.StagedAsset;
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
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Packs the router module's classes into an executable jar and stages it, with the jars it depends
 * on, in {@code .local/runtime-assets}. Says nothing when the same content is staged already.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "stage-router", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public class StageRouterMojo extends AbstractReactorMojo {
  private static final String JAR_PLUGIN = "org.apache.maven.plugins:maven-jar-plugin";

  /** The artifact id of the router's module in this reactor. */
  @Parameter(property = "openwork.router.module", defaultValue = "opencode-router")
  private String module;

  /** The router's classes; by default those the module is compiled to. */
  @Parameter(property = "openwork.router.classes")
  private @Nullable File classes;

  /**
   * The class to run; by default the one in the manifest that the module's maven-jar-plugin writes.
   */
  @Parameter(property = "openwork.router.mainClass")
  private @Nullable String mainClass;

  /** Where to stage; by default {@code .local/runtime-assets} in the reactor's root. */
  @Parameter(property = "openwork.runtimeAssets")
  private @Nullable String runtimeAssets;

  @Override
  public void execute() throws MojoExecutionException {
    MavenProject router = router();
    try {
      StagedAsset staged =
          new RouterStage(
                  new AssetPaths(Reactor.root(session)).layout(Optional.ofNullable(runtimeAssets)),
                  getLog()::info)
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
        .or(() -> manifestMainClass(router))
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    router.getFile()
                        + ": maven-jar-plugin configures no archive/manifest/mainClass; add it, or"
                        + " name the class with -Dopenwork.router.mainClass"));
  }

  private static Optional<String> manifestMainClass(MavenProject router) {
    return Optional.ofNullable(router.getPlugin(JAR_PLUGIN))
        .map(plugin -> (Xpp3Dom) plugin.getConfiguration())
        .map(configuration -> configuration.getChild("archive"))
        .map(archive -> archive.getChild("manifest"))
        .map(manifest -> manifest.getChild("mainClass"))
        .map(Xpp3Dom::getValue);
  }
}
