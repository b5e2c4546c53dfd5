package dev.openwork.loop.compile;

import java.util.List;

/**
 * How a class file on disk became another.
 *
 * @param path relative to the classes directory, with slashes
 * @param kind how deep the change goes
 * @param methods for {@link Kind#BODIES}, the methods with other code; else empty
 */
public record ClassChange(String path, Kind kind, List<MethodRef> methods) {

  /** How deep a change goes. */
  public enum Kind {
    /** The file is new. */
    ADDED,
    /** The file is gone. */
    REMOVED,
    /** Anything besides code differs: members, modifiers, annotations, supertypes. */
    STRUCTURE,
    /** Only code differs. */
    BODIES,
    /** Only line numbers, names of local variables or the order of constants differ. */
    DEBUG
  }

  public ClassChange {
    methods = List.copyOf(methods);
  }
}
