package dev.openwork.maven.mojo;

import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import dev.openwork.loop.files.LockFile;
import dev.openwork.maven.model.LoopGoal;
import dev.openwork.maven.run.LoopListeners;
import dev.openwork.maven.run.LoopPages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Runs the loop of a goal, one at a time in a checkout, with the overlay, the console, its keys and
 * the event log. Maven itself builds nothing for it.
 *
 * @param mojo the goal with its components of Maven
 * @param goal the same goal
 */
record LoopRunner(OpenworkMojo mojo, LoopGoal goal) {
  static final String LOCK = ".local/openwork/loop.lock";

  static final String OVERLAY_PORT = "openwork.overlay.port";

  /**
   * Runs the loop on the calling thread.
   *
   * @param overlayPort port of the overlay; 0 selects a free port
   */
  void run(int overlayPort) throws MojoExecutionException, MojoFailureException {
    requireUsable(mojo.root());
    Path file = mojo.root().resolve(LOCK);
    try {
      LockFile lock = LockFile.tryAcquire(file).orElse(null);
      if (lock == null) {
        throw new MojoExecutionException(
            "A loop is already running in this checkout (pid "
                + LockFile.holder(file).orElse("unknown")
                + "). Stop it, or run the second one in another clone.");
      }
      try {
        runLocked(overlayPort);
      } finally {
        lock.close();
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The loop ended: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** No JDK finds classes below a path with a character outside the Basic Multilingual Plane. */
  static void requireUsable(Path root) throws MojoExecutionException {
    OptionalInt unusable =
        root.toString().codePoints().filter(Character::isSupplementaryCodePoint).findFirst();
    if (unusable.isPresent()) {
      throw new MojoExecutionException(
          ("The path %s contains the character U+%X, which Java does not support in class paths."
                  + " Move the project to another path.")
              .formatted(root, unusable.getAsInt()));
    }
  }

  private void runLocked(int overlayPort)
      throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
    try (LoopPages pages = LoopPages.open(mojo.root(), overlayPort)) {
      URI script = pages.overlayScript();
      Configured configured = goal.configured(script);
      try (LoopListeners listeners =
              LoopListeners.open(
                  mojo.terminal(), mojo.root(), pages, goal.tokenFile(), goal.loginSecretFile());
          DevLoop loop = new DevLoop(mojo.configuration(script), configured, listeners)) {
        Runtime.getRuntime()
            .addShutdownHook(new Thread(() -> end(loop, listeners), "openwork-end"));
        listeners.setQuietOutput(goal.quietOutput());
        listeners.accept(loop, configured.settings(), goal.reference());
        listeners.welcome(mojo.execution.getVersion());
        goal.run(loop);
      }
    }
  }

  private static void end(DevLoop loop, LoopListeners listeners) {
    loop.close();
    listeners.close();
  }
}
