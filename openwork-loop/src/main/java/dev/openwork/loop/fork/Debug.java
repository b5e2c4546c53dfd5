package dev.openwork.loop.fork;

/**
 * A debugger may attach to the forked JVM, from this machine.
 *
 * @param port where the JVM listens for it
 * @param suspend whether the JVM waits for a debugger before it runs anything; then nothing that
 *     the fork is told to do has a deadline
 */
public record Debug(int port, boolean suspend) {
  public Debug {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
  }

  String argument() {
    return "-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:"
        + port
        + ",suspend="
        + (suspend ? "y" : "n");
  }
}
