package dev.openwork.maven.run;

import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.StateText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The script {@code dev} that started this Maven. The script and Maven communicate through files in
 * a directory that an environment variable contains.
 */
public final class DevScript {
  private static final String EXCHANGE = "OPENWORK_DEV_EXCHANGE";
  private static final String SOURCES = "OPENWORK_DEV_SOURCES";

  private final Path exchange;
  private final String sources;

  private DevScript(Path exchange, String sources) {
    this.exchange = exchange;
    this.sources = sources;
  }

  /** Returns the script; empty if Maven was started without it. */
  public static Optional<DevScript> of(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(EXCHANGE))
        .map(Path::of)
        .map(exchange -> new DevScript(exchange, environment.getOrDefault(SOURCES, "")));
  }

  /**
   * Returns whether a plugin was built from the sources of the checkout. Otherwise, the script
   * installs the plugin and starts Maven again. The checksum of the sources is recorded next to the
   * jar.
   *
   * @param plugin the jar of the running plugin
   */
  public boolean accepts(Path plugin) throws IOException {
    Path recorded = plugin.resolveSibling("sources.cksum");
    if (Files.exists(exchange.resolve("installed"))) {
      Files.writeString(recorded, sources + "\n");
    } else if (!StateText.line(recorded).equals(sources)) {
      create("install");
      restartMaven();
      return false;
    }
    create("started");
    return true;
  }

  /**
   * Runs an action on a new thread after the script has ended, even if it was killed. The directory
   * of the script is then removed at the exit of this JVM: the process that would have removed it
   * may have been killed, too.
   */
  public void onExit(Runnable action) {
    Thread thread =
        new Thread(
            () -> {
              awaitEnd();
              removeAtExit();
              action.run();
            },
            "openwork-dev-script");
    thread.setDaemon(true);
    thread.start();
  }

  /** Makes the script start Maven again after this Maven has ended. */
  public void restartMaven() throws IOException {
    create("again");
  }

  private void create(String name) throws IOException {
    Files.write(exchange.resolve(name), new byte[0]);
  }

  /** This JVM uses the directory for temporary files until it exits. */
  private void removeAtExit() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(this::remove, "openwork-dev-remove"));
    } catch (IllegalStateException exiting) {
      remove();
    }
  }

  private void remove() {
    try {
      FileTree.delete(exchange);
    } catch (IOException alsoRemovedByTheScript) {
      // It is gone, or is removed at the same time.
    }
  }

  /** Nothing is written to the pipe, so that reading returns only at its end. */
  private void awaitEnd() {
    try (InputStream alive = open(exchange.resolve("alive"))) {
      while (alive.read() >= 0) {
        // The script is alive.
      }
    } catch (IOException ended) {
      // The pipe is removed when the script ends.
    }
  }

  /** Opening a pipe only for reading blocks until there is a writer; the script may have ended. */
  private static InputStream open(Path pipe) throws IOException {
    FileChannel writer = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return Files.newInputStream(pipe);
    } finally {
      writer.close();
    }
  }
}
