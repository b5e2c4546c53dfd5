package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.ChangeList;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Direction;
import dev.openwork.contract.change.Level;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.OpenApiDocument;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the values that two schemas accept. A schema that both contracts refer to by the same
 * name is compared under its own name, once per direction, not where it is referred to. When a
 * reference is replaced by another, the two referenced schemas are compared to determine the
 * effect.
 */
public final class SchemaComparison {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Schemas before;
  private final Schemas after;
  private final References references;
  private final ChangeList changes;
  private final Set<String> visited = new HashSet<>();
  private final Map<Question, Optional<ChangeList.Found>> answers = new HashMap<>();
  private final Deque<Question> open = new ArrayDeque<>();
  private int assumptions;

  public SchemaComparison(
      OpenApiDocument before, OpenApiDocument after, References references, ChangeList changes) {
    this.before = new Schemas(before);
    this.after = new Schemas(after);
    this.references = references;
    this.changes = changes;
  }

  /** Two schemas to compare in a direction, identified by their nodes. */
  private record Question(List<Identity> old, List<Identity> fresh, Direction direction) {
    static Question of(Schema old, Schema fresh, Direction direction) {
      return new Question(identities(old), identities(fresh), direction);
    }

    private static List<Identity> identities(Schema schema) {
      return schema.nodes().stream().map(Identity::new).toList();
    }
  }

  private record Identity(JsonNode node) {
    @Override
    @SuppressWarnings("ReferenceEquality") // equal nodes in different places have different roles
    public boolean equals(Object other) {
      return other instanceof Identity that && node == that.node;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }

  public Schema old(JsonNode node) {
    return before.of(node);
  }

  public Schema fresh(JsonNode node) {
    return after.of(node);
  }

  Schema oldTarget(String reference) {
    return before.target(reference);
  }

  Schema freshTarget(String reference) {
    return after.target(reference);
  }

  boolean isNarrower(Schema old, Schema fresh) {
    return level(old, fresh, Direction.REQUEST) != Level.COMPATIBLE;
  }

  boolean isWider(Schema old, Schema fresh) {
    return level(old, fresh, Direction.RESPONSE) != Level.COMPATIBLE;
  }

  boolean areEqual(Schema old, Schema fresh) {
    return !isNarrower(old, fresh) && !isWider(old, fresh);
  }

  private Level level(Schema old, Schema fresh, Direction direction) {
    ChangeList list = new ChangeList();
    compare(new Site(list, Kind.SCHEMA, "", "", direction, old.node(), fresh.node()), old, fresh);
    return list.level();
  }

  /** Returns the effect of replacing one slice by another. */
  Level level(Slice old, Slice fresh, Direction direction) {
    ChangeList list = new ChangeList();
    Site site = new Site(list, Kind.SCHEMA, "", "", direction, old.node(), fresh.node());
    compare(site, old, fresh, "");
    return list.level();
  }

  /** Compares two schemas that are not the type of a value, but a condition for it. */
  void condition(Site site, String keyword, String text, Schema old, Schema fresh) {
    if (!references.areSame(old.nodes(), fresh.nodes())) {
      String verb = old.isAny() ? " added" : fresh.isAny() ? " removed" : " changed";
      site.changed(
          isNarrower(old, fresh),
          isWider(old, fresh),
          Check.CONDITION_ADDED,
          Check.CONDITION_REMOVED,
          Check.CONDITION_CHANGED,
          keyword,
          text + verb);
    }
  }

  /** Compares two versions of a schema. */
  public void compare(Site site, Schema old, Schema fresh) {
    compare(site, old, fresh, form(old.text(), fresh.text()));
  }

  private static String form(String old, String fresh) {
    return old.equals(fresh) ? "type " + fresh : old + " → " + fresh;
  }

  /** Compares two versions of a value that can be absent if it is not required. */
  public void compare(
      Site site, Schema old, boolean wasRequired, Schema fresh, boolean isRequired, Checks checks) {
    String form =
        form(old.text() + (wasRequired ? "" : "?"), fresh.text() + (isRequired ? "" : "?"));
    if (wasRequired != isRequired) {
      site.changed(isRequired ? checks.required() : checks.optional(), "required", form);
    }
    compare(site, old, fresh, form);
  }

  /** The checks for a kind of value that becomes required or optional. */
  public record Checks(Check required, Check optional) {}

  private void compare(Site site, Schema old, Schema fresh, String form) {
    if (references.areSame(old.nodes(), fresh.nodes())) {
      return;
    }
    if (site.changes() != changes) {
      silently(site, old, fresh, form);
    } else {
      nested(site, old, fresh, form);
    }
  }

  private void nested(Site site, Schema old, Schema fresh, String form) {
    Optional<String> was = old.name();
    Optional<String> is = fresh.name();
    if (was.isEmpty() || is.isEmpty()) {
      structure(site, old, fresh, form);
      return;
    }
    Annotations.compare(site, old.nodes(), fresh.nodes());
    if (was.equals(is)) {
      named(site, was.get());
    } else {
      replaced(site, old.resolved(), fresh.resolved(), form);
    }
  }

  /** Compares a schema under its own name, once per direction. */
  public void named(Site site, String reference) {
    Schema old = oldTarget(reference);
    Schema fresh = freshTarget(reference);
    if (site.changes() != changes) {
      compare(site.of(old.node(), fresh.node()), old, fresh);
    } else if (visited.add(reference + " " + site.direction())) {
      String name = SchemaText.name(reference);
      Kind kind = reference.startsWith(SCHEMAS) ? Kind.SCHEMA : site.kind();
      compare(
          new Site(changes, kind, name, "", site.direction(), old.node(), fresh.node()),
          old,
          fresh);
    }
  }

  public boolean isVisited(String reference) {
    return visited.stream().anyMatch(it -> it.startsWith(reference + " "));
  }

  private void replaced(Site site, Schema old, Schema fresh, String form) {
    ChangeList found = new ChangeList();
    compare(
        new Site(found, site.kind(), "", "", site.direction(), old.node(), fresh.node()),
        old,
        fresh);
    Optional<ChangeList.Found> worst =
        found.worst().filter(change -> change.level() != Level.COMPATIBLE);
    if (worst.isPresent()) {
      String detail = form + " (" + worst.get().reason() + ")";
      site.changed(worst.get().check(), "$ref", detail);
    } else {
      site.changed(Check.REFERENCE_REPLACED, "$ref", form);
    }
  }

  /**
   * Adds only the most important change. Schemas can be recursive: a pair that is already being
   * compared is assumed to be equal, and an answer that depends on such an assumption is not kept.
   */
  private void silently(Site site, Schema old, Schema fresh, String form) {
    Question question = Question.of(old, fresh, site.direction());
    if (open.contains(question)) {
      assumptions++;
      return;
    }
    Optional<ChangeList.Found> answer = answers.get(question);
    if (answer == null) {
      int assumed = assumptions;
      open.push(question);
      ChangeList inner = new ChangeList();
      Optional<String> was = old.name();
      Site within =
          new Site(inner, site.kind(), "", "", site.direction(), old.node(), fresh.node());
      if (was.isPresent() && fresh.name().isPresent()) {
        compare(within, old.resolved(), fresh.resolved());
      } else {
        structure(within, old, fresh, form);
      }
      open.pop();
      answer = inner.worst();
      if (assumptions == assumed || open.isEmpty()) {
        answers.put(question, answer);
      }
    }
    answer.ifPresent(
        worst ->
            site.at(worst.key().subject(), site.old(), site.fresh())
                .changed(worst.check(), worst.key().detail()));
  }

  private void structure(Site site, Schema old, Schema fresh, String form) {
    if (site.changes() == changes) {
      Annotations.compare(site, old.parts(), fresh.parts());
    }
    Discriminator.of(old).compare(site, Discriminator.of(fresh), this);
    new UnionComparison(this, site, form).compare(old, fresh);
  }

  /** Compares two slices of the same type. */
  public void compare(Site site, Slice old, Slice fresh, String form) {
    Optional<String> reference = old.label().reference();
    if (reference.isPresent() && reference.equals(fresh.label().reference())) {
      named(site, reference.get());
      return;
    }
    if (references.areSame(old.parts(), fresh.parts())) {
      return;
    }
    if (!Values.compare(site, old, fresh)) {
      switch (old.type()) {
        case NUMBER -> old.number().compare(site, fresh.number(), form);
        case STRING -> old.string().compare(site, fresh.string(), form, this);
        case ARRAY -> old.array().compare(site, fresh.array(), this);
        case OBJECT -> new ObjectComparison(this, site).compare(old.object(), fresh.object());
        default -> {}
      }
    }
    Conditions.of(old).compare(site, Conditions.of(fresh), this);
  }
}
