package dev.openwork.loop.fork;

/**
 * Allows a debugger on this machine to attach to the forked JVM.
 *
 * @param port the port on which the JVM listens
 * @param suspend whether the JVM waits for a debugger before it runs any code; requests to the fork
 *     then have no timeout
 */
public record Debug(int port, boolean suspend) {
  public Debug {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("Invalid port " + port + ": expected 1 to 65535");
    }
  }

  String argument() {
    return "-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:"
        + port
        + ",suspend="
        + (suspend ? "y" : "n");
  }
}
