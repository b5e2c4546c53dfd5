package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.openwork.contract.document.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The set of values that satisfy all of some schema nodes, in normal form: references and {@code
 * allOf} are resolved, and unions become {@link Slice slices}, each with one type and without
 * union. For use by one thread.
 */
public final class Schema {
  private static final int MAX_SLICES = 256;

  private final Schemas schemas;
  private final List<JsonNode> nodes;
  private @Nullable Flat flat;
  private @Nullable List<Slice> slices;

  Schema(Schemas schemas, List<JsonNode> nodes) {
    this.schemas = schemas;
    this.nodes = nodes;
  }

  Schemas schemas() {
    return schemas;
  }

  List<JsonNode> nodes() {
    return nodes;
  }

  /** Returns the first node; missing when the schema accepts all values. */
  JsonNode node() {
    return nodes.isEmpty() ? MissingNode.getInstance() : nodes.get(0);
  }

  /** Returns the reference that the schema consists of, wrapped or not. */
  Optional<String> name() {
    return nodes.size() == 1 ? name(nodes.get(0)) : Optional.empty();
  }

  private Optional<String> name(JsonNode node) {
    JsonNode wrapped = MissingNode.getInstance();
    for (String keyword : Json.names(node)) {
      JsonNode value = node.path(keyword);
      boolean wrapper = value.isArray() && Set.of("allOf", "oneOf", "anyOf").contains(keyword);
      if (wrapper && value.size() == 1 && wrapped.isMissingNode()) {
        wrapped = value.get(0);
      } else if (keyword.equals("$ref")) {
        if (schemas.document().target(value.asText()).isMissingNode()) {
          return Optional.empty();
        }
        if (schemas.document().isVersion30()) {
          return Optional.of(value.asText());
        }
        wrapped = wrapped.isMissingNode() ? value : NullNode.getInstance();
      } else if (keyword.equals("discriminator")
          || (!Keywords.ANNOTATIONS.contains(keyword) && !Json.isDocumentation(keyword))) {
        return Optional.empty();
      }
    }
    return wrapped.isTextual()
        ? Optional.of(wrapped.asText())
        : wrapped.isObject() ? name(wrapped) : Optional.empty();
  }

  /** Returns the schema that the reference of this one refers to, or this one. */
  Schema resolved() {
    return name().map(schemas::target).orElse(this);
  }

  /** Returns whether the schema accepts all values. */
  public boolean isAny() {
    return nodes.stream()
        .allMatch(
            node ->
                node.isMissingNode()
                    || (node.isBoolean() && node.asBoolean())
                    || (node.isObject()
                        && Json.names(node).stream()
                            .allMatch(
                                it -> Keywords.isBlank(it) && !Keywords.COMPOSITION.contains(it))));
  }

  /** Returns whether the schema accepts no value. */
  boolean isNever() {
    return slices().isEmpty();
  }

  /** Returns whether the schema is a union of at least two members other than null. */
  boolean isUnion() {
    return flat().unions().stream().anyMatch(union -> union.values() > 1);
  }

  /** Returns the schema objects whose keywords all values satisfy, the outermost first. */
  List<JsonNode> parts() {
    return flat().parts();
  }

  /** Returns whether any part sets a flag. */
  boolean is(String flag) {
    return parts().stream().anyMatch(part -> part.path(flag).asBoolean());
  }

  /** Returns the value of a keyword in the outermost part that has it. */
  JsonNode first(String keyword) {
    return parts().stream()
        .map(part -> part.path(keyword))
        .filter(value -> !value.isMissingNode())
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** Returns the union keywords that the schema uses, with at least two members. */
  Set<String> unionKeywords() {
    return flat().unions().stream()
        .filter(union -> union.values() > 1)
        .map(Union::keyword)
        .collect(Collectors.toSet());
  }

  /** Returns the members of the unions. */
  List<JsonNode> members() {
    return flat().unions().stream().flatMap(union -> union.members().stream()).toList();
  }

  /** Returns the schema in short notation: {@code string(date-time)}, {@code [Session]}. */
  public String text() {
    return nodes.isEmpty()
        ? "any"
        : nodes.stream().map(SchemaText::of).distinct().collect(Collectors.joining(" & "));
  }

  /** Returns the slices. A value satisfies the schema if it satisfies one of them. */
  public List<Slice> slices() {
    List<Slice> known = slices;
    if (known == null) {
      known = new ArrayList<>();
      expand(flat(), new Label(text(), name(), false), known);
      boolean orNull =
          nodes.stream().anyMatch(it -> it.path("nullable").asBoolean() && !it.has("type"));
      if (orNull && known.stream().noneMatch(slice -> slice.type() == ValueType.NULL)) {
        known.add(new Slice(schemas, ValueType.NULL, List.of(), Optional.empty(), Label.NONE));
      }
      slices = known;
    }
    return known;
  }

  /**
   * The name of a slice.
   *
   * @param text the member of a union in short notation
   * @param reference the reference that the slice consists of
   * @param member whether it is a member of a union
   */
  record Label(String text, Optional<String> reference, boolean member) {
    static final Label NONE = new Label("null", Optional.empty(), false);
  }

  private void expand(Flat values, Label label, List<Slice> into) {
    if (values.never()) {
      return;
    }
    if (values.unions().isEmpty() || into.size() > MAX_SLICES) {
      into.addAll(split(values.parts(), label));
      return;
    }
    Union union = values.unions().get(0);
    boolean bare = values.unions().size() == 1 && values.parts().stream().allMatch(Schema::isBlank);
    for (JsonNode member : union.members()) {
      Flat with = values.without(union);
      flatten(member, with);
      Optional<String> reference = bare ? name(member) : Optional.empty();
      expand(with, new Label(SchemaText.of(member), reference, true), into);
    }
  }

  private static boolean isBlank(JsonNode part) {
    return Json.names(part).stream().allMatch(Keywords::isBlank);
  }

  private List<Slice> split(List<JsonNode> parts, Label label) {
    Set<ValueType> types = EnumSet.allOf(ValueType.class);
    parts.forEach(part -> types.retainAll(ValueType.named(part)));
    Optional<Set<JsonNode>> values = Values.of(parts);
    if (values.isPresent()) {
      types.retainAll(values.get().stream().map(ValueType::of).collect(Collectors.toSet()));
    } else if (types.size() == ValueType.values().length) {
      implied(parts).ifPresent(type -> types.retainAll(Set.of(type)));
    }
    List<Slice> split = new ArrayList<>();
    for (ValueType type : types) {
      Slice slice = new Slice(schemas, type, parts, Values.ofType(values, type), label);
      if (!slice.isEmpty()) {
        split.add(slice);
      }
    }
    return split;
  }

  /** A schema without a type that has only keywords of objects, or of arrays, implies the type. */
  private static Optional<ValueType> implied(List<JsonNode> parts) {
    Set<String> keywords = new HashSet<>();
    parts.forEach(part -> keywords.addAll(Json.names(part)));
    keywords.removeIf(Keywords::isBlank);
    Map<ValueType, Set<String>> families = new EnumMap<>(ValueType.class);
    families.put(ValueType.OBJECT, Keywords.OBJECT);
    families.put(ValueType.ARRAY, Keywords.ARRAY);
    return keywords.isEmpty()
        ? Optional.empty()
        : families.entrySet().stream()
            .filter(family -> family.getValue().containsAll(keywords))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  private Flat flat() {
    Flat known = flat;
    if (known == null) {
      known = Flat.empty();
      for (JsonNode node : nodes) {
        flatten(node, known);
      }
      flat = known;
    }
    return known;
  }

  /** A union of which one member applies. */
  private record Union(String keyword, List<JsonNode> members) {
    long values() {
      return members.stream().filter(member -> !SchemaText.isNull(member)).count();
    }
  }

  /** Parts that all apply, and unions of which one member each applies. */
  private record Flat(
      List<JsonNode> parts, List<Union> unions, Set<String> references, List<Boolean> nevers) {
    static Flat empty() {
      return new Flat(new ArrayList<>(), new ArrayList<>(), new HashSet<>(), new ArrayList<>());
    }

    boolean never() {
      return !nevers.isEmpty();
    }

    Flat without(Union union) {
      Flat copy =
          new Flat(
              new ArrayList<>(parts),
              new ArrayList<>(unions),
              new HashSet<>(references),
              new ArrayList<>(nevers));
      copy.unions.remove(union);
      return copy;
    }
  }

  private void flatten(JsonNode node, Flat into) {
    boolean nothing = node.isBoolean() && !node.asBoolean();
    if (nothing || (node.has("not") && schemas.of(node.path("not")).isAny())) {
      into.nevers().add(true);
    }
    if (!node.isObject()) {
      return;
    }
    boolean only = node.has("$ref") && schemas.document().isVersion30();
    if (!only) {
      into.parts().add(node);
    }
    for (String keyword : List.of("$ref", "$dynamicRef")) {
      reference(node.path(keyword), node, into);
    }
    if (only) {
      return;
    }
    node.path("allOf").forEach(member -> flatten(member, into));
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<JsonNode> members = new ArrayList<>();
      node.path(keyword).forEach(members::add);
      if (members.size() == 1) {
        flatten(members.get(0), into);
      } else if (!members.isEmpty()) {
        into.unions().add(new Union(keyword, members));
      }
    }
  }

  private void reference(JsonNode reference, JsonNode node, Flat into) {
    if (!reference.isTextual()) {
      return;
    }
    JsonNode target = schemas.document().target(reference.asText());
    if (target.isMissingNode()) {
      // The reference itself is compared: see Conditions.
      into.parts().add(node);
    } else if (into.references().add(reference.asText())) {
      flatten(target, into);
    }
  }
}
