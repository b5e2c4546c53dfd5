package dev.openwork.maven.mojo;

import dev.openwork.loop.files.LockFile;
import dev.openwork.loop.report.LoginUrls;
import dev.openwork.loop.report.RunningPrograms;
import dev.openwork.maven.model.parameter.ProgramParameters;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints a one-time URL that logs a browser in to the app of the running loop. */
@Mojo(name = "app-url", aggregator = true, threadSafe = true)
public class AppUrlMojo extends OpenworkMojo {
  /** The app. */
  @Parameter private ProgramParameters app = new ProgramParameters();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      terminal().out().println(url());
    } catch (IOException e) {
      throw new MojoExecutionException("The files of the loop: " + e, e);
    }
  }

  private URI url() throws IOException, MojoExecutionException, MojoFailureException {
    Path secret =
        app.loginSecretFile()
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "The app has no login: <app><loginSecretFile> is not configured."));
    if (LockFile.holder(root().resolve(LoopRunner.LOCK)).isEmpty()) {
      throw new MojoFailureException(
          "No loop is running in this checkout. Start it with mvn openwork:dev.");
    }
    URI address =
        RunningPrograms.address(root().resolve(".local/openwork"), "app")
            .orElseThrow(
                () -> new MojoFailureException("The app is not running yet. Try again soon."));
    return new LoginUrls(secret, Clock.systemUTC())
        .create(address)
        .orElseThrow(
            () ->
                new MojoFailureException(
                    "The app has stored no secret in " + secret + ". Restart the loop."));
  }
}
