package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.TypeAbi;
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
 * The difference between two ABIs, and the sources that it affects. From a source the types are
 * reachable whose simple names occur in it, and from each type those that its visible parts
 * mention: the header, and the members whose names occur in the source. Of the types that a source
 * extends, all parts are visible. A source is affected when a changed part is reachable. The types
 * of both ABIs count, so that added and removed types are found as well.
 */
final class AbiDiff {
  /** Members that the language uses implicitly. */
  private static final Set<String> IMPLICIT = Set.of("iterator", "hasNext", "next", "close");

  private final Map<String, List<TypeAbi>> types = new HashMap<>();
  private final Map<String, Set<String>> bySimpleName = new HashMap<>();
  private final Map<String, Set<String>> changes = new HashMap<>();
  private final Set<String> changedPackages = new HashSet<>();

  /** The identifiers of which an affected source contains one, unless it extends the type. */
  private final Set<String> triggers = new HashSet<>();

  private final boolean clash;

  /** Compares the ABIs of everything on the class path, in class path order. */
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
    changes.forEach(this::addTriggers);
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

  /** Returns whether a type and a package share a name, which requires a full compile. */
  boolean hasClash() {
    return clash;
  }

  /** Returns the binary names of the added, removed and changed types. */
  Set<String> changedTypes() {
    return changes.keySet();
  }

  /** Returns whether the class files of this source can be different now. */
  boolean affects(CompiledSource source) {
    return changedPackages.stream().anyMatch(source.identifiers()::contains)
        || (canBeAffected(source) && new Walk(source).reachesChange());
  }

  /** A cheap necessary condition. */
  private boolean canBeAffected(CompiledSource source) {
    return triggers.contains(TypeAbi.HEADER)
        || !Collections.disjoint(source.identifiers(), triggers)
        || !Collections.disjoint(withAncestors(source.supertypes()), changes.keySet());
  }

  private void addTriggers(String type, Set<String> labels) {
    for (String label : labels) {
      if (label.equals(TypeAbi.CONSTRUCTORS)) {
        types.getOrDefault(type, List.of()).forEach(version -> triggers.add(version.simpleName()));
      } else {
        triggers.add(IMPLICIT.contains(label) ? TypeAbi.HEADER : label);
      }
    }
  }

  /** Returns these types and everything that they extend, by binary name. */
  private Set<String> withAncestors(Set<String> supertypes) {
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

  /** Returns the packages of the types and their parent packages, with slashes. */
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

  /** A search for changed parts that are reachable from one source. */
  private final class Walk {
    private final Set<String> identifiers;
    private final Set<String> inherited;
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Walk(CompiledSource source) {
      this.identifiers = source.identifiers();
      this.inherited = withAncestors(source.supertypes());
      inherited.forEach(this::visit);
      for (String identifier : identifiers) {
        bySimpleName.getOrDefault(identifier, Set.of()).forEach(this::visit);
      }
    }

    boolean reachesChange() {
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
