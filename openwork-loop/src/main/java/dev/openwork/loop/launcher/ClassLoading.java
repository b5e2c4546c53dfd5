package dev.openwork.loop.launcher;

/** How a program's classes and those of its libraries find each other. */
public enum ClassLoading {
  /**
   * Libraries find the project's classes and resources as on a flat class path. An edit that
   * affects what a library has found requires a new JVM.
   */
  AUTO,
  /** Libraries do not find the project's classes and resources, so an edit reloads the program. */
  GENERATIONS,
  /** All classes are loaded by the JVM's own class loader, so each edit requires a new JVM. */
  FLAT
}
