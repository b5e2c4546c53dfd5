package dev.openwork.maven.doctor;

/** Looks at one subject and changes nothing. */
@FunctionalInterface
public interface Check {

  /** Looks now. */
  Finding run();
}
