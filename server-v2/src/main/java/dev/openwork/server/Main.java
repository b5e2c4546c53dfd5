package dev.openwork.server;

import dev.openwork.server.assembly.ServerLauncher;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The entry point of Server V2. */
public final class Main {
  private Main() {}

  /** Runs the server until the process receives a signal to stop. */
  public static void main(String[] args) throws InterruptedException {
    ServerLauncher.run(args);
  }

  /**
   * Starts a generation of the server in a JVM that reloads it. The generation takes over from the
   * previous one, if there is one; parts that outlive a generation are stored in {@code kept}.
   *
   * @throws IOException if the generation cannot start; the previous one keeps running
   * @throws IllegalArgumentException if an argument or a setting is invalid
   */
  public static AutoCloseable start(String[] args, Map<String, AutoCloseable> kept)
      throws IOException {
    return ServerLauncher.start(args, kept, System.getenv(), System.out, Set.of());
  }
}
