package dev.openwork.process.opencode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A script that opencode runs as its shell. It removes opencode's password from the environment and
 * becomes the shell of the user. opencode 1.18 accepts the password only in its environment, and
 * its commands inherit that.
 *
 * <p>A plugin of opencode could remove the password as well, but opencode installs an npm package
 * before it loads the first plugin, which takes 20 s to minutes.
 *
 * @param script the path of the script; opencode chooses its options by the name of the file
 * @param shell the shell of the user
 */
record AgentShell(Path script, Path shell) {
  /** The variable that selects the shell. */
  static final String VARIABLE = "SHELL";

  /** Shells that accept the script's syntax and that opencode uses for commands. */
  private static final Set<String> KNOWN = Set.of("bash", "dash", "ksh", "sh", "zsh");

  private static final Path BASH = Path.of("/bin/bash");
  private static final Path SH = Path.of("/bin/sh");

  /**
   * Returns the script for the user's shell, or for bash or sh if opencode would not use that one;
   * nothing without a POSIX shell.
   *
   * @param directory the directory of the script
   * @param variables the environment of opencode
   */
  static Optional<AgentShell> in(Path directory, Map<String, String> variables) {
    if (!Files.isExecutable(SH)) {
      return Optional.empty();
    }
    Path shell =
        Optional.ofNullable(variables.get(VARIABLE))
            .map(Path::of)
            .filter(AgentShell::isUsable)
            .orElse(Files.isExecutable(BASH) ? BASH : SH);
    return Optional.of(new AgentShell(directory.resolve(shell.getFileName()), shell));
  }

  private static boolean isUsable(Path shell) {
    return shell.isAbsolute()
        && KNOWN.contains(String.valueOf(shell.getFileName()))
        && Files.isExecutable(shell);
  }

  /** Returns the content of the script. */
  String source() {
    String quoted = "'" + shell.toString().replace("'", "'\\''") + "'";
    return """
    #!/bin/sh
    unset %s
    %s=%s exec %s "$@"
    """
        .formatted(OpencodeProgram.PASSWORD, VARIABLE, quoted, quoted);
  }
}
