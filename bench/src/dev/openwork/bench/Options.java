package dev.openwork.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the command line asks for.
 *
 * @param operations sizes of the servers to measure, in operations
 * @param edits how often each kind of edit is made
 * @param skipped parts to leave out
 * @param keep whether the reactors stay when all is over
 * @param loopArguments further arguments of the loop's Maven
 * @param mavenArguments further arguments of every Maven
 */
record Options(
    List<Integer> operations,
    int edits,
    Set<Part> skipped,
    boolean keep,
    List<String> loopArguments,
    List<String> mavenArguments) {
  static final String USAGE =
      """
      Usage: bench/run [options] [Maven arguments that begin with -D, or -o]

        --operations=160,1000   sizes of the servers
        --edits=30              how often each kind of edit is made
        --skip=start,memory,idle,cold
                                parts to leave out
        --keep                  leave the reactors in bench/target
        --loop-arguments=...    further arguments of the loop's Maven, separated by blanks
      """;

  /** A part of the bench that may be left out. */
  enum Part {
    /** How long starts take. */
    START,
    /** What remains after many reloads. */
    MEMORY,
    /** What an idle loop costs. */
    IDLE,
    /** The same edit by ordinary Maven commands. */
    COLD
  }

  Options {
    operations = List.copyOf(operations);
    skipped = Set.copyOf(skipped);
    loopArguments = List.copyOf(loopArguments);
    mavenArguments = List.copyOf(mavenArguments);
  }

  /** Reads arguments; fails with a message for a person. */
  static Options parse(String[] arguments) {
    List<Integer> operations = List.of(160, 1000);
    int edits = 30;
    Set<Part> skipped = EnumSet.noneOf(Part.class);
    boolean keep = false;
    List<String> loop = List.of();
    List<String> maven = new ArrayList<>();
    for (String argument : arguments) {
      String value = argument.substring(argument.indexOf('=') + 1);
      if (argument.startsWith("--operations=")) {
        operations = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
      } else if (argument.startsWith("--edits=")) {
        edits = Integer.parseInt(value);
      } else if (argument.startsWith("--skip=")) {
        Arrays.stream(value.split(",")).map(Options::part).forEach(skipped::add);
      } else if (argument.equals("--keep")) {
        keep = true;
      } else if (argument.startsWith("--loop-arguments=")) {
        loop = Arrays.asList(value.split(" "));
      } else if (argument.startsWith("-D") || argument.equals("-o")) {
        maven.add(argument);
      } else {
        throw new IllegalArgumentException("Unknown argument " + argument + "\n" + USAGE);
      }
    }
    return new Options(operations, edits, skipped, keep, loop, maven);
  }

  boolean measures(Part part) {
    return !skipped.contains(part);
  }

  private static Part part(String name) {
    return Part.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
