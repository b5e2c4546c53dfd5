package dev.openwork.loop.stages;

/**
 * A program whose newest code started.
 *
 * @param program its name
 * @param pid the process ID of its JVM
 * @param tier how the code came into the JVM
 * @param reason why no cheaper tier was used, in words
 * @param loads the number of times that code was loaded, in all JVMs
 * @param launches the number of JVMs so far
 */
public record ProgramStart(
    String program, long pid, Tier tier, String reason, int loads, int launches) {

  /** How new code comes into a JVM, the cheapest way first. */
  public enum Tier {
    /** New method bodies in the running generation. */
    BODIES,
    /** A new generation of the classes in the same JVM. */
    GENERATION,
    /** A new JVM. */
    JVM
  }
}
