package dev.openwork.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The options of the command line.
 *
 * @param operations the sizes of the servers, in operations
 * @param edits the number of edits of each kind
 * @param skipped the parts to skip
 * @param keep whether the reactors are kept
 * @param loopArguments additional Maven arguments of the loop
 * @param mavenArguments additional arguments of every Maven call
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
      Usage: bench/run [options] [Maven arguments: -D... or -o]

        --operations=160,1000   the sizes of the servers
        --edits=30              the number of edits of each kind
        --skip=start,memory,idle,cold
                                the parts to skip
        --keep                  keep the reactors in bench/target
        --loop-arguments=...    additional Maven arguments of the loop, separated by spaces
      """;

  /** A part of the bench that can be skipped. */
  enum Part {
    /** The startup times. */
    START,
    /** The memory use after many reloads. */
    MEMORY,
    /** The CPU time of an idle loop. */
    IDLE,
    /** The same edit with Maven commands instead of the loop. */
    COLD
  }

  Options {
    operations = List.copyOf(operations);
    skipped = Set.copyOf(skipped);
    loopArguments = List.copyOf(loopArguments);
    mavenArguments = List.copyOf(mavenArguments);
  }

  /** Parses arguments; the message of an exception contains the usage. */
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
