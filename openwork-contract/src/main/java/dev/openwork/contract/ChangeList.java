package dev.openwork.contract;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.Change.Kind;
import dev.openwork.contract.Change.Sign;
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
final class ChangeList {
  private final Map<Key, Found> found = new LinkedHashMap<>();

  record Key(Kind kind, Sign sign, String subject, String detail, Check check) {}

  /** A change before its place is known. */
  static final class Found {
    final Key key;
    final Site site;
    final String keyword;
    final Set<Direction> directions = EnumSet.noneOf(Direction.class);
    final Set<String> operations = new TreeSet<>();
    Level level = Level.COMPATIBLE;

    private Found(Key key, Site site, String keyword) {
      this.key = key;
      this.site = site;
      this.keyword = keyword;
    }

    Check check() {
      return key.check();
    }

    /** Returns the change in words, for a subject that is relative to another element. */
    String reason() {
      String subject = key.subject().replaceFirst("^\\.", "");
      String sign = key.sign() == Sign.REMOVED ? "-" : key.sign() == Sign.ADDED ? "+" : "";
      String separator = subject.isEmpty() || key.detail().isEmpty() ? "" : ": ";
      return sign + subject + separator + key.detail();
    }

    Change change(List<String> affected, Change.Place place) {
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
    boolean isInBase() {
      return key.sign() == Sign.REMOVED || !site.fresh().isContainerNode();
    }

    JsonNode node() {
      return isInBase() ? site.old() : site.fresh();
    }
  }

  void add(Site site, Check check, Sign sign, String detail, String keyword) {
    Key key = new Key(site.kind(), sign, site.subject(), detail, check);
    Found change = this.found.computeIfAbsent(key, it -> new Found(it, site, keyword));
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

  int size() {
    return found.size();
  }

  List<Found> all() {
    return new ArrayList<>(found.values());
  }

  Level level() {
    return worst().map(change -> change.level).orElse(Level.COMPATIBLE);
  }

  /** Returns the most important change. */
  Optional<Found> worst() {
    return found.values().stream().max(Comparator.comparing((Found change) -> change.level));
  }

  private static boolean isAboutValues(Kind kind) {
    return switch (kind) {
      case PARAMETER, BODY, RESPONSE, PROPERTY, SCHEMA -> true;
      default -> false;
    };
  }
}
