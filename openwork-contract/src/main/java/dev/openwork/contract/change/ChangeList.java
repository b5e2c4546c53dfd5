package dev.openwork.contract.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.Change.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects the changes found while two contracts are compared. Equal changes become one. */
public final class ChangeList {
  private final Map<Key, Found> found = new LinkedHashMap<>();

  /** Identifies a change. */
  public record Key(Kind kind, Sign sign, String subject, String detail, Check check) {}

  /** A change before its place is known. */
  public static final class Found {
    private final Key key;
    private final Site site;
    private final String keyword;
    private final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    private final Set<String> operations = new TreeSet<>();
    private Level level = Level.COMPATIBLE;

    private Found(Key key, Site site, String keyword) {
      this.key = key;
      this.site = site;
      this.keyword = keyword;
    }

    public Key key() {
      return key;
    }

    /** Returns the keyword that differs; empty if it is the element itself. */
    public String keyword() {
      return keyword;
    }

    /** Returns the operations that contain the element, sorted. */
    public Set<String> operations() {
      return operations;
    }

    public Level level() {
      return level;
    }

    public Check check() {
      return key.check();
    }

    /** Returns the change in words, for a subject that is relative to another element. */
    public String reason() {
      String subject = key.subject().replaceFirst("^\\.", "");
      String sign = key.sign() == Sign.REMOVED ? "-" : key.sign() == Sign.ADDED ? "+" : "";
      String separator = subject.isEmpty() || key.detail().isEmpty() ? "" : ": ";
      return sign + subject + separator + key.detail();
    }

    public Change change(List<String> affected, Change.Place place) {
      return new Change(
          key.check(),
          level,
          key.kind(),
          key.sign(),
          key.subject(),
          key.detail(),
          directions,
          affected,
          place);
    }

    /** Returns whether the change is in the old contract only. */
    public boolean isInBase() {
      return key.sign() == Sign.REMOVED || !site.fresh().isContainerNode();
    }

    public JsonNode node() {
      return isInBase() ? site.old() : site.fresh();
    }
  }

  void add(Site site, Check check, Sign sign, String detail, String keyword) {
    Key key = new Key(site.kind(), sign, site.subject(), detail, check);
    Found change = found.computeIfAbsent(key, it -> new Found(it, site, keyword));
    if (site.direction() != Direction.NONE) {
      change.level = change.level.or(check.level(site.direction()));
      if (isAboutValues(site.kind())) {
        change.directions.add(site.direction());
      }
    }
    if (!site.operation().isEmpty()) {
      change.operations.add(site.operation());
    }
  }

  public int size() {
    return found.size();
  }

  public List<Found> all() {
    return new ArrayList<>(found.values());
  }

  public Level level() {
    return worst().map(change -> change.level).orElse(Level.COMPATIBLE);
  }

  /** Returns the most important change. */
  public Optional<Found> worst() {
    return found.values().stream().max(Comparator.comparing((Found change) -> change.level));
  }

  private static boolean isAboutValues(Kind kind) {
    return switch (kind) {
      case PARAMETER, BODY, RESPONSE, PROPERTY, SCHEMA -> true;
      default -> false;
    };
  }
}
