package dev.openwork.router;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to serve: the directory whose projects may be chatted with, where to listen ({@code port} 0
 * takes any that is free), and where opencode listens, if it is known.
 */
record ServeOptions(Path directory, String host, int port, Optional<URI> opencode) {
  ServeOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + " is outside 0 to 65535");
    }
  }
}
