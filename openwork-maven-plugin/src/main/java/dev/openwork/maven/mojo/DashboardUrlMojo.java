package dev.openwork.maven.mojo;

import dev.openwork.loop.dashboard.Dashboard;
import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.run.LoopListeners;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Prints a one-time URL that logs a browser in to the dashboard of the running loop. */
@Mojo(name = "dashboard-url", aggregator = true, threadSafe = true)
public class DashboardUrlMojo extends OpenworkMojo {
  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      terminal().out().println(url());
    } catch (IOException e) {
      throw new MojoExecutionException("The files of the loop: " + e, e);
    }
  }

  private URI url() throws IOException, MojoFailureException {
    if (LockFile.holder(root().resolve(LoopRunner.LOCK)).isEmpty()) {
      throw new MojoFailureException(
          "No loop is running in this checkout. Start it with mvn openwork:dev.");
    }
    Path directory = root().resolve(LoopListeners.DIRECTORY);
    Optional<URI> address = Dashboard.lastAddress(directory);
    return address
        .flatMap(it -> Dashboard.logins(directory, Clock.systemUTC()).create(it))
        .orElseThrow(() -> new MojoFailureException("The loop is still starting. Try again soon."));
  }
}
