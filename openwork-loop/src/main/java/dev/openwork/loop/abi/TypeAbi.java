package dev.openwork.loop.abi;

import dev.openwork.loop.files.Digests;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ABI of a type, split into parts: one for each member name, and those of the constants below.
 *
 * @param name the binary name, with slashes
 * @param simpleName the name in sources
 * @param supertypes the binary names of superclass and interfaces
 * @param parts the text of each part, by label
 * @param mentions the binary names of the types in each part, without those of {@code java}
 * @param digest a hash of name and parts, the same in every JVM
 */
public record TypeAbi(
    String name,
    String simpleName,
    Set<String> supertypes,
    SortedMap<String, String> parts,
    Map<String, Set<String>> mentions,
    String digest) {

  /** Visible wherever the type is: its header, abstract methods and enum constants. */
  public static final String HEADER = "";

  /** The constructors: visible to sources that name or extend the type. */
  public static final String CONSTRUCTORS = "<init>";

  /**
   * Member order, parameter names and declaration annotations: visible to sources that extend the
   * type, because javac copies them to bridge methods and anonymous classes. The annotations of
   * annotation types belong to {@link #HEADER} instead.
   */
  public static final String INHERITED = "<inherited>";

  public TypeAbi {
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

  /** Returns the labels of the parts that differ from another version of the type. */
  public Set<String> differences(TypeAbi other) {
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
}
