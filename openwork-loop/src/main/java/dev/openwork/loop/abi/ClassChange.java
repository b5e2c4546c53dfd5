package dev.openwork.loop.abi;

import java.util.List;

/**
 * A change of a class file on disk.
 *
 * @param path relative to the classes directory, with slashes
 * @param kind which parts of the class changed
 * @param methods for {@link Kind#BODIES}, the methods whose code changed; otherwise empty
 */
public record ClassChange(String path, Kind kind, List<MethodRef> methods) {

  /** The parts of a class that can change. */
  public enum Kind {
    /** The class file was added. */
    ADDED,
    /** The class file was removed. */
    REMOVED,
    /** Members, modifiers, annotations or supertypes differ. */
    STRUCTURE,
    /** Only the code of methods differs. */
    BODIES,
    /** Only line numbers, names of local variables or the order of constants differ. */
    DEBUG
  }

  public ClassChange {
    methods = List.copyOf(methods);
  }
}
