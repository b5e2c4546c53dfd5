package dev.openwork.loop.compile;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorts what one compile produced by source. */
record SourceIndex(
    Collection<SourceFile> inputs,
    Map<URI, Set<String>> identifiers,
    Map<String, byte[]> classes,
    Map<String, URI> origins) {

  Map<Path, CompiledSource> facts() {
    Map<URI, SortedSet<String>> classesOf = new HashMap<>();
    Map<URI, Set<String>> supertypesOf = new HashMap<>();
    classes.forEach(
        (path, bytes) -> {
          URI source = origins.get(path);
          classesOf.computeIfAbsent(source, any -> new TreeSet<>()).add(path);
          supertypesOf
              .computeIfAbsent(source, any -> new HashSet<>())
              .addAll(AbiReader.supertypes(bytes));
        });
    Map<Path, CompiledSource> facts = new HashMap<>();
    for (SourceFile input : inputs) {
      URI source = input.toUri();
      facts.put(
          input.path(),
          new CompiledSource(
              input.digest(),
              identifiers.getOrDefault(source, Set.of()),
              supertypesOf.getOrDefault(source, Set.of()),
              classesOf.getOrDefault(source, new TreeSet<>())));
    }
    return facts;
  }
}
