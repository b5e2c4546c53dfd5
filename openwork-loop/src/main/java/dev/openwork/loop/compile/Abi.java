package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be seen of a set of types from outside their sources. Two modules with the
 * same ABI make no difference to who compiles against them. Immutable.
 */
public final class Abi {
  private final SortedMap<String, TypeAbi> types;
  private @Nullable String digest;

  Abi(Collection<TypeAbi> types) {
    this.types = new TreeMap<>();
    types.forEach(type -> this.types.put(type.name(), type));
  }

  /** Of nothing. */
  public static Abi empty() {
    return new Abi(List.of());
  }

  /** The ABI of several modules in the order of the class path: the first of equal names counts. */
  public static Abi of(Collection<Abi> modules) {
    Map<String, TypeAbi> types = new TreeMap<>();
    for (Abi module : modules) {
      module.types.forEach(types::putIfAbsent);
    }
    return new Abi(types.values());
  }

  /** A hash of all of it, the same in every run. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = digest(types);
      digest = known;
    }
    return known;
  }

  Collection<TypeAbi> types() {
    return types.values();
  }

  Optional<TypeAbi> type(String name) {
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

  private static String digest(SortedMap<String, TypeAbi> types) {
    return Digests.of(types.values().stream().map(TypeAbi::digest).toList());
  }
}
