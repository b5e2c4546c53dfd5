package dev.openwork.loop.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sources can tell that visible types changed. A source sees the types whose simple names it
 * mentions, and from each type those that are mentioned by the parts it can get at: the header, and
 * the members whose names occur in the source. Of what it extends it sees all parts. Types before
 * and after the change count alike, so that added and removed ones are seen, too.
 */
final class AbiDiff {
  /** Members that the language uses without naming them. */
  private static final Set<String> IMPLICIT = Set.of("iterator", "hasNext", "next", "close");

  private final Map<String, List<TypeAbi>> types = new HashMap<>();
  private final Map<String, Set<String>> bySimpleName = new HashMap<>();
  private final Map<String, Set<String>> changes = new HashMap<>();
  private final Set<String> changedPackages = new HashSet<>();

  /** Names of which a source must mention one to see a change, unless it extends the type. */
  private final Set<String> telling = new HashSet<>();

  private final boolean clash;

  /** The difference between two states of everything that sources are compiled against. */
  AbiDiff(Collection<Abi> before, Collection<Abi> after) {
    Abi old = Abi.of(before);
    Abi present = Abi.of(after);
    Set<String> names = names(old);
    names.addAll(names(present));
    for (String name : names) {
      Set<String> labels = difference(name, old, present);
      if (!labels.isEmpty()) {
        changes.put(name, labels);
      }
    }
    if (changes.isEmpty()) {
      this.clash = false;
      return;
    }
    old.types().forEach(this::add);
    present.types().forEach(this::add);
    changes.forEach(this::addTelling);
    Set<String> packages = packages(present);
    Set<String> gone = packages(old);
    gone.removeAll(packages);
    gone.forEach(name -> changedPackages.add(name.substring(name.lastIndexOf('/') + 1)));
    this.clash = packages.stream().anyMatch(name -> present.type(name).isPresent());
  }

  private static Set<String> names(Abi abi) {
    Set<String> names = new HashSet<>();
    abi.types().forEach(type -> names.add(type.name()));
    return names;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether a type has the name of a package, which only a compile of all sources judges. */
  boolean hasClash() {
    return clash;
  }

  /** Binary names of the types that changed visibly, came or went. */
  Set<String> changedTypes() {
    return changes.keySet();
  }

  /** Whether a compile of this source might now give something else. */
  boolean affects(CompiledSource source) {
    return changedPackages.stream().anyMatch(source.identifiers()::contains)
        || (mayTell(source) && new Walk(source).meetsChange());
  }

  /** Whether a change is visible to a source, should it get at the changed type. */
  private boolean mayTell(CompiledSource source) {
    return telling.contains(TypeAbi.HEADER)
        || !Collections.disjoint(source.identifiers(), telling)
        || !Collections.disjoint(ancestors(source.supertypes()), changes.keySet());
  }

  private void addTelling(String type, Set<String> labels) {
    for (String label : labels) {
      if (label.equals(TypeAbi.CONSTRUCTORS)) {
        types.getOrDefault(type, List.of()).forEach(version -> telling.add(version.simpleName()));
      } else {
        telling.add(IMPLICIT.contains(label) ? TypeAbi.HEADER : label);
      }
    }
  }

  /** Types that are extended by these or are these, by binary name. */
  private Set<String> ancestors(Set<String> supertypes) {
    Set<String> found = new HashSet<>();
    Deque<String> rest = new ArrayDeque<>(supertypes);
    while (!rest.isEmpty()) {
      String name = rest.pop();
      if (found.add(name)) {
        types.getOrDefault(name, List.of()).forEach(type -> rest.addAll(type.supertypes()));
      }
    }
    return found;
  }

  private void add(TypeAbi type) {
    types.computeIfAbsent(type.name(), any -> new ArrayList<>(2)).add(type);
    bySimpleName.computeIfAbsent(type.simpleName(), any -> new HashSet<>()).add(type.name());
  }

  private static Set<String> difference(String name, Abi old, Abi present) {
    Optional<TypeAbi> before = old.type(name);
    Optional<TypeAbi> after = present.type(name);
    return before.isPresent() && after.isPresent()
        ? before.get().differences(after.get())
        : Set.of(TypeAbi.HEADER);
  }

  /** Packages that have types, and the packages around them, with slashes. */
  private static Set<String> packages(Abi abi) {
    Set<String> names = new HashSet<>();
    for (TypeAbi type : abi.types()) {
      int end = type.name().lastIndexOf('/');
      while (end > 0 && names.add(type.name().substring(0, end))) {
        end = type.name().lastIndexOf('/', end - 1);
      }
    }
    return names;
  }

  /** One source's view. */
  private final class Walk {
    private final Set<String> identifiers;
    private final Set<String> inherited;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Walk(CompiledSource source) {
      this.identifiers = source.identifiers();
      this.inherited = ancestors(source.supertypes());
      inherited.forEach(this::visit);
      for (String identifier : identifiers) {
        bySimpleName.getOrDefault(identifier, Set.of()).forEach(this::visit);
      }
    }

    boolean meetsChange() {
      while (!open.isEmpty()) {
        String name = open.pop();
        for (String label : changes.getOrDefault(name, Set.of())) {
          if (isVisible(name, label)) {
            return true;
          }
        }
        for (TypeAbi type : types.getOrDefault(name, List.of())) {
          follow(type);
        }
      }
      return false;
    }

    private void follow(TypeAbi type) {
      type.mentions()
          .forEach(
              (label, mentioned) -> {
                if (isVisible(type.name(), label)) {
                  mentioned.forEach(this::visit);
                }
              });
    }

    private boolean isVisible(String type, String label) {
      return label.equals(TypeAbi.HEADER)
          || inherited.contains(type)
          || identifiers.contains(label)
          || IMPLICIT.contains(label)
          || (label.equals(TypeAbi.CONSTRUCTORS) && isNamed(type));
    }

    private boolean isNamed(String name) {
      return types.getOrDefault(name, List.of()).stream()
          .anyMatch(type -> identifiers.contains(type.simpleName()));
    }

    private void visit(String name) {
      if (seen.add(name)) {
        open.push(name);
      }
    }
  }
}
