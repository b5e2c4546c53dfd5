package dev.openwork.loop.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Computes which generated files a change of the contract affects. A changed schema affects every
 * schema that refers to it, directly or not, and every schema that it is composed with, in both
 * directions. A tag is affected if one of its operations changed or refers to an affected schema.
 */
final class ContractReach {
  private final Map<String, Set<String>> neighbours = new HashMap<>();

  private ContractReach(List<SpecificationParts> contracts) {
    for (SpecificationParts contract : contracts) {
      contract.schemas().forEach(this::connect);
    }
  }

  /**
   * Returns the part of the SDK to generate again.
   *
   * @return empty if everything must be generated, or if no selection expresses the part
   */
  static Optional<Selection> of(SpecificationParts before, SpecificationParts after) {
    if (!before.rest().equals(after.rest())
        || !before.tags().keySet().equals(after.tags().keySet())
        || !List.copyOf(before.schemas().keySet()).equals(List.copyOf(after.schemas().keySet()))) {
      return Optional.empty();
    }
    Set<String> changed = changed(before.schemas(), after.schemas());
    for (String schema : changed) {
      if (!part(before.schemas(), schema).kind().equals(part(after.schemas(), schema).kind())) {
        return Optional.empty();
      }
    }
    Set<String> schemas = new ContractReach(List.of(before, after)).from(changed);
    Set<String> tags = changed(before.tags(), after.tags());
    for (SpecificationParts contract : List.of(before, after)) {
      contract.tags().forEach((tag, part) -> addIfReached(tag, part, schemas, tags));
    }
    return withAModel(schemas, tags, after);
  }

  /** Returns the smallest part of a contract that can be generated. */
  static Optional<Selection> least(SpecificationParts contract) {
    return contract.tags().keySet().stream()
        .findFirst()
        .flatMap(tag -> withAModel(Set.of(), Set.of(tag), contract));
  }

  /** Operations are generated differently if the contract has no model at all. */
  private static Optional<Selection> withAModel(
      Set<String> schemas, Set<String> tags, SpecificationParts contract) {
    Set<String> models = schemas.isEmpty() ? alone(contract) : schemas;
    return models.isEmpty() || tags.isEmpty()
        ? Optional.empty()
        : Optional.of(new Selection(models, tags));
  }

  /** Returns a schema that is a model and that no other schema affects, if one exists. */
  private static Set<String> alone(SpecificationParts contract) {
    ContractReach reach = new ContractReach(List.of(contract));
    return contract.schemas().keySet().stream()
        .filter(name -> part(contract.schemas(), name).kind().contains("propertiesfalse"))
        .map(name -> reach.from(Set.of(name)))
        .filter(reached -> reached.size() == 1)
        .findFirst()
        .orElse(Set.of());
  }

  private void connect(String name, SpecificationPart schema) {
    for (String target : schema.references()) {
      neighbours.computeIfAbsent(target, any -> new HashSet<>()).add(name);
    }
    for (String target : schema.composed()) {
      neighbours.computeIfAbsent(name, any -> new HashSet<>()).add(target);
    }
  }

  private Set<String> from(Set<String> changed) {
    Set<String> reached = new HashSet<>(changed);
    List<String> pending = new ArrayList<>(changed);
    while (!pending.isEmpty()) {
      String schema = pending.remove(pending.size() - 1);
      neighbours.getOrDefault(schema, Set.of()).stream().filter(reached::add).forEach(pending::add);
    }
    return reached;
  }

  private static void addIfReached(
      String tag, SpecificationPart operations, Set<String> schemas, Set<String> tags) {
    if (operations.references().stream().anyMatch(schemas::contains)) {
      tags.add(tag);
    }
  }

  private static Set<String> changed(
      Map<String, SpecificationPart> before, Map<String, SpecificationPart> after) {
    Set<String> changed = new HashSet<>();
    before.forEach(
        (name, part) -> {
          if (!part.text().equals(part(after, name).text())) {
            changed.add(name);
          }
        });
    return changed;
  }

  private static SpecificationPart part(Map<String, SpecificationPart> parts, String name) {
    return Objects.requireNonNull(parts.get(name), name);
  }
}
