package dev.openwork.server.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a child a session and a process group of its own by {@code setsid}, where the system has
 * it, so that Ctrl-C in the terminal of the server is left to the server. The process id stays the
 * child's. Elsewhere the child shares the server's group.
 */
final class SessionLauncher {
  private static final Optional<Path> SETSID =
      Stream.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"))
          .filter(Files::isExecutable)
          .findFirst();

  private SessionLauncher() {}

  static List<String> command(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    SETSID.ifPresent(setsid -> command.add(setsid.toString()));
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }
}
