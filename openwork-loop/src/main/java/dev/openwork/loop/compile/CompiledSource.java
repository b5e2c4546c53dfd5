package dev.openwork.loop.compile;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A source as of its last successful compilation.
 *
 * @param digest the hash of the compiled bytes
 * @param identifiers all identifiers in the source
 * @param supertypes the binary names of the supertypes of its classes, local classes included
 * @param classes the paths of its class files
 */
record CompiledSource(
    String digest, Set<String> identifiers, Set<String> supertypes, SortedSet<String> classes) {

  CompiledSource {
    identifiers = Set.copyOf(identifiers);
    supertypes = Set.copyOf(supertypes);
    classes = new TreeSet<>(classes);
  }
}
