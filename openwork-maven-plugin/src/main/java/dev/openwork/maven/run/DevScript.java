package dev.openwork.maven.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The script that started this Maven and can start another: the two meet in a directory that an
 * environment variable names.
 */
final class Wrapper {
  private static final String VARIABLE = "OPENWORK_DEV_EXCHANGE";

  private final Path exchange;

  private Wrapper(Path exchange) {
    this.exchange = exchange;
  }

  /** The script, if there is one. */
  static Optional<Wrapper> of(Map<String, String> environment) {
    return Optional.ofNullable(environment.get(VARIABLE)).map(Path::of).map(Wrapper::new);
  }

  /** Calls back when the script is gone, be it killed. */
  void onExit(Runnable action) {
    Thread thread =
        new Thread(
            () -> {
              awaitEnd();
              action.run();
            },
            "openwork-wrapper");
    thread.setDaemon(true);
    thread.start();
  }

  /** Has the script start Maven again when this one has ended. */
  void startAgain() throws IOException {
    Files.write(exchange.resolve("again"), new byte[0]);
  }

  /** Nobody writes into the pipe, so what there is to read is its end. */
  private void awaitEnd() {
    try (InputStream alive = open(exchange.resolve("alive"))) {
      while (alive.read() >= 0) {
        // Whatever it says, somebody is there.
      }
    } catch (IOException gone) {
      // As good as the end.
    }
  }

  /** To open a pipe for reading waits for a writer, and the script may be gone by now. */
  private static InputStream open(Path pipe) throws IOException {
    FileChannel writer = FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      return Files.newInputStream(pipe);
    } finally {
      writer.close();
    }
  }
}
