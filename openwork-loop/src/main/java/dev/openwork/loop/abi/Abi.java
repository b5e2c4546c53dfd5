package dev.openwork.loop.abi;

import dev.openwork.loop.files.Digests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The binary interface of a set of types: everything that is visible outside their sources. Sources
 * compile to the same class files against two modules with equal ABIs. Immutable.
 */
public final class Abi {
  private final SortedMap<String, TypeAbi> types;
  private @Nullable String digest;

  /** Creates the ABI of types with different names. */
  public Abi(Collection<TypeAbi> types) {
    this.types = new TreeMap<>();
    types.forEach(type -> this.types.put(type.name(), type));
  }

  /** Returns the ABI of no types. */
  public static Abi empty() {
    return new Abi(List.of());
  }

  /** Returns the ABI of modules in class path order: the first type of each name is visible. */
  public static Abi of(Collection<Abi> modules) {
    Map<String, TypeAbi> types = new TreeMap<>();
    for (Abi module : modules) {
      module.types.forEach(types::putIfAbsent);
    }
    return new Abi(types.values());
  }

  /** Returns a hash of all types, the same in every JVM. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = Digests.of(types.values().stream().map(TypeAbi::digest).toList());
      digest = known;
    }
    return known;
  }

  /** Returns all types, sorted by name. */
  public Collection<TypeAbi> types() {
    return types.values();
  }

  /** Returns the type with an internal name. */
  public Optional<TypeAbi> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Abi abi && abi.digest().equals(digest());
  }

  @Override
  public int hashCode() {
    return digest().hashCode();
  }
}
