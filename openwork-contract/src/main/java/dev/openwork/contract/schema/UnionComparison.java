package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Level;
import dev.openwork.contract.change.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Compares the types of two schemas, and the members of unions. */
final class UnionComparison {
  private final SchemaComparison schemas;
  private final Site site;
  private final String form;
  private final List<Pair> pairs = new ArrayList<>();

  UnionComparison(SchemaComparison schemas, Site site, String form) {
    this.schemas = schemas;
    this.site = site;
    this.form = form;
  }

  /** A slice of the old schema and the one of the new schema that replaces it. */
  private record Pair(Slice old, Slice fresh) {}

  void compare(Schema old, Schema fresh) {
    List<Slice> was = values(old);
    List<Slice> is = values(fresh);
    List<Slice> lost = new ArrayList<>(was);
    List<Slice> gained = new ArrayList<>(is);
    match(lost, gained);
    boolean nullLost = hasNull(old) && !hasNull(fresh);
    boolean nullGained = !hasNull(old) && hasNull(fresh);
    if (old.isUnion() && fresh.isUnion()) {
      keywords(old.unionKeywords(), fresh.unionKeywords());
      members(lost, gained, was, is);
      nulls(nullLost, nullGained);
    } else {
      boolean narrower = lost.stream().anyMatch(it -> !isCovered(it, is));
      boolean wider = gained.stream().anyMatch(it -> !covers(was, it));
      if (narrower || wider) {
        site.changed(
            narrower || nullLost,
            wider || nullGained,
            Check.TYPE_NARROWED,
            Check.TYPE_WIDENED,
            Check.TYPE_REPLACED,
            "type",
            form);
      } else {
        nulls(nullLost, nullGained);
      }
    }
    for (Pair pair : pairs) {
      boolean inline = pair.old.label().member() && pair.fresh.label().member();
      Site place = inline ? site.of(pair.old.node(), pair.fresh.node()) : site;
      schemas.compare(place, pair.old, pair.fresh, form);
    }
  }

  private static List<Slice> values(Schema schema) {
    return schema.slices().stream().filter(slice -> slice.type() != ValueType.NULL).toList();
  }

  private static boolean hasNull(Schema schema) {
    return schema.slices().stream().anyMatch(slice -> slice.type() == ValueType.NULL);
  }

  private void nulls(boolean lost, boolean gained) {
    if (lost || gained) {
      site.changed(lost ? Check.NULL_FORBIDDEN : Check.NULL_ALLOWED, "type", form);
    }
  }

  private void keywords(Set<String> old, Set<String> fresh) {
    if (!old.equals(fresh)) {
      boolean exclusive = fresh.contains("oneOf") && !old.contains("oneOf");
      site.changed(
          exclusive ? Check.UNION_EXCLUSIVE : Check.UNION_INCLUSIVE,
          exclusive ? "oneOf" : "anyOf",
          exclusive ? "anyOf → oneOf" : "oneOf → anyOf");
    }
  }

  private void members(List<Slice> lost, List<Slice> gained, List<Slice> was, List<Slice> is) {
    boolean survived = !pairs.isEmpty() || lost.stream().anyMatch(it -> isCovered(it, is));
    for (Slice slice : lost) {
      site.changed(
          isCovered(slice, is) ? Check.UNION_MEMBER_COVERED : Check.UNION_MEMBER_REMOVED,
          "-" + slice.label().text());
    }
    for (Slice slice : gained) {
      Check added = survived ? Check.UNION_MEMBER_ADDED : Check.UNION_MEMBER_REPLACED;
      site.changed(
          covers(was, slice) ? Check.UNION_MEMBER_COVERED : added, "+" + slice.label().text());
    }
  }

  private boolean isCovered(Slice old, List<Slice> fresh) {
    return fresh.stream()
        .filter(slice -> slice.type() == old.type())
        .anyMatch(slice -> schemas.level(old, slice, Direction.REQUEST) == Level.COMPATIBLE);
  }

  private boolean covers(List<Slice> old, Slice fresh) {
    return old.stream()
        .filter(slice -> slice.type() == fresh.type())
        .anyMatch(slice -> schemas.level(slice, fresh, Direction.RESPONSE) == Level.COMPATIBLE);
  }

  /** Moves slices that belong together from the lists to the pairs, the most certain first. */
  private void match(List<Slice> old, List<Slice> fresh) {
    take(old, fresh, UnionComparison::haveSameReference);
    if (old.size() > 1 || fresh.size() > 1) {
      take(old, fresh, this::areEqual);
      take(old, fresh, (one, other) -> tagged(one, other).orElse(false));
    }
    take(
        old,
        fresh,
        (one, other) ->
            (one.label().reference().isEmpty() || other.label().reference().isEmpty())
                && (!one.label().member()
                    || !other.label().member()
                    || tagged(one, other).orElse(true)));
    take(old, fresh, this::areEqual);
  }

  private void take(List<Slice> old, List<Slice> fresh, BiPredicate<Slice, Slice> belong) {
    for (Iterator<Slice> slices = old.iterator(); slices.hasNext(); ) {
      Slice slice = slices.next();
      Optional<Slice> partner =
          fresh.stream()
              .filter(other -> other.type() == slice.type() && belong.test(slice, other))
              .findFirst();
      if (partner.isPresent()) {
        pairs.add(new Pair(slice, partner.get()));
        fresh.remove(partner.get());
        slices.remove();
      }
    }
  }

  private static boolean haveSameReference(Slice old, Slice fresh) {
    return old.label().reference().isPresent()
        && old.label().reference().equals(fresh.label().reference());
  }

  private boolean areEqual(Slice old, Slice fresh) {
    return schemas.level(old, fresh, Direction.REQUEST) == Level.COMPATIBLE
        && schemas.level(old, fresh, Direction.RESPONSE) == Level.COMPATIBLE;
  }

  /** Returns whether properties with one possible value identify the slices as the same. */
  private static Optional<Boolean> tagged(Slice old, Slice fresh) {
    if (old.type() != ValueType.OBJECT) {
      return Optional.empty();
    }
    Map<String, JsonNode> one = tags(old);
    Map<String, JsonNode> other = tags(fresh);
    one.keySet().retainAll(other.keySet());
    other.keySet().retainAll(one.keySet());
    return one.isEmpty() ? Optional.empty() : Optional.of(one.equals(other));
  }

  private static Map<String, JsonNode> tags(Slice slice) {
    Map<String, JsonNode> tags = new HashMap<>();
    slice
        .object()
        .properties()
        .forEach(
            (name, schema) ->
                Values.of(schema.parts())
                    .filter(values -> values.size() == 1)
                    .ifPresent(values -> tags.put(name, values.iterator().next())));
    return tags;
  }
}
