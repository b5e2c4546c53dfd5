package dev.openwork.maven.doctor;

/** Checks one subject without changing anything. */
@FunctionalInterface
public interface Check {

  /** Runs the check. */
  Finding run();
}
