package dev.openwork.loop.compile;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of a source since its last good compile.
 *
 * @param digest of the bytes that were compiled
 * @param identifiers every name that occurs in it
 * @param supertypes of all its classes, local ones too, by binary name
 * @param classes paths of its class files
 */
record CompiledSource(
    String digest, Set<String> identifiers, Set<String> supertypes, SortedSet<String> classes) {

  CompiledSource {
    identifiers = Set.copyOf(identifiers);
    supertypes = Set.copyOf(supertypes);
    classes = new TreeSet<>(classes);
  }
}
