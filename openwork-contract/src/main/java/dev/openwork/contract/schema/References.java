package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Determines which equal parts of two documents have the same meaning, references included. */
public final class References {
  private final boolean sameVersion;
  private final Set<String> changed;
  private final IdentityHashMap<JsonNode, Boolean> known = new IdentityHashMap<>();

  public References(OpenApiDocument before, OpenApiDocument after) {
    sameVersion = before.isVersion30() == after.isVersion30();
    changed = changed(before, after);
  }

  /** Returns whether two nodes are equal, and so is all that they refer to. */
  public boolean areSame(JsonNode old, JsonNode fresh) {
    return sameVersion && old.equals(fresh) && isUnchanged(fresh);
  }

  public boolean areSame(List<JsonNode> old, List<JsonNode> fresh) {
    return sameVersion && old.equals(fresh) && fresh.stream().allMatch(this::isUnchanged);
  }

  private boolean isUnchanged(JsonNode node) {
    if (!node.isContainerNode() || changed.isEmpty()) {
      return true;
    }
    Boolean result = known.get(node);
    if (result == null) {
      result = of(node).stream().noneMatch(changed::contains);
      known.put(node, result);
    }
    return result;
  }

  /** Returns the references whose targets, or the targets of references in them, differ. */
  private static Set<String> changed(OpenApiDocument before, OpenApiDocument after) {
    Set<String> all = of(before.root());
    all.addAll(of(after.root()));
    Set<String> changed = new HashSet<>();
    Map<String, Set<String>> users = new HashMap<>();
    Deque<String> pending = new ArrayDeque<>();
    for (String reference : all) {
      JsonNode old = before.target(reference);
      JsonNode fresh = after.target(reference);
      of(old).forEach(it -> users.computeIfAbsent(it, key -> new HashSet<>()).add(reference));
      if (!old.equals(fresh)) {
        of(fresh).forEach(it -> users.computeIfAbsent(it, key -> new HashSet<>()).add(reference));
        pending.add(reference);
      }
    }
    while (!pending.isEmpty()) {
      String reference = pending.remove();
      if (changed.add(reference)) {
        pending.addAll(users.getOrDefault(reference, Set.of()));
      }
    }
    return changed;
  }

  /** Returns the references that a part of a document contains, without following them. */
  public static Set<String> of(JsonNode node) {
    Set<String> references = new HashSet<>();
    collect(node, references);
    return references;
  }

  private static void collect(JsonNode node, Set<String> references) {
    for (String keyword : List.of("$ref", "$dynamicRef")) {
      if (node.path(keyword).isTextual()) {
        references.add(node.path(keyword).asText());
      }
    }
    node.path("discriminator")
        .path("mapping")
        .forEach(it -> references.add(Discriminator.reference(it.asText())));
    node.forEach(child -> collect(child, references));
  }
}
