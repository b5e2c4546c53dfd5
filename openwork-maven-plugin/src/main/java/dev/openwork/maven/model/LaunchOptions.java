package dev.openwork.maven.model;

import dev.openwork.loop.fork.Debug;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants of a program for this run of the loop, beside what the POM says.
 *
 * @param port where it listens
 * @param jvmArguments further arguments of its JVM
 * @param arguments further arguments
 * @param debug where a debugger may attach
 */
record CommandLineParameters(
    int port, List<String> jvmArguments, List<String> arguments, Optional<Debug> debug) {}
