package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What other sources can see of a type, split by what they must name to see it.
 *
 * @param name binary name with slashes
 * @param simpleName what sources call it
 * @param supertypes its superclass and interfaces, by binary name
 * @param parts text by label: a member's name, or one of the labels below
 * @param mentions binary names of the types that each part mentions, those of {@code java} left out
 * @param digest a hash of name and parts, the same in every run
 */
record TypeAbi(
    String name,
    String simpleName,
    Set<String> supertypes,
    SortedMap<String, String> parts,
    Map<String, Set<String>> mentions,
    String digest) {

  /** What everybody sees who sees the type: its header, abstract methods, enum constants. */
  static final String HEADER = "";

  /** Constructors: seen by who names the type or extends it. */
  static final String CONSTRUCTORS = "<init>";

  /**
   * The order of members, the names of parameters, and declaration annotations: seen by who extends
   * the type, since javac copies them to bridges and anonymous classes. Others see annotations of
   * annotation types alone.
   */
  static final String INHERITED = "<inherited>";

  TypeAbi {
    supertypes = Set.copyOf(supertypes);
    parts = new TreeMap<>(parts);
    mentions = Map.copyOf(mentions);
  }

  static TypeAbi of(
      String name,
      String simpleName,
      Set<String> supertypes,
      SortedMap<String, String> parts,
      Map<String, Set<String>> mentions) {
    List<String> texts = new ArrayList<>(List.of(name));
    parts.forEach((label, text) -> texts.addAll(List.of(label, text)));
    return new TypeAbi(name, simpleName, supertypes, parts, mentions, Digests.of(texts));
  }

  /** The labels of the parts that differ from another version of the type. */
  Set<String> differences(TypeAbi other) {
    if (digest.equals(other.digest)) {
      return Set.of();
    }
    Map<String, String> before = new HashMap<>(other.parts);
    Set<String> labels = new HashSet<>();
    parts.forEach(
        (label, text) -> {
          if (!text.equals(before.remove(label))) {
            labels.add(label);
          }
        });
    labels.addAll(before.keySet());
    return labels;
  }

  /** Binary names that a part mentions. */
  Set<String> mentioned(String label) {
    return Objects.requireNonNullElse(mentions.get(label), Set.of());
  }
}
