package dev.openwork.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a program is started. The program must end when its standard input ends.
 *
 * @param name the name for the user
 * @param logName the name of the log file, without extension
 * @param command the program and its arguments
 * @param environment all environment variables
 * @param directory the working directory
 * @param ready matches the line that the program prints when it is ready; group 1 is its address
 */
record ProgramSpec(
    String name,
    String logName,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    Pattern ready) {

  ProgramSpec {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }
}
