package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Compares lower and upper bounds of lengths and counts. */
final class Bounds {
  private Bounds() {}

  /** Returns the highest lower bound of the parts; empty when it has no effect. */
  static Optional<BigDecimal> lower(List<JsonNode> parts, String keyword) {
    return parts.stream()
        .map(part -> part.path(keyword))
        .filter(JsonNode::isNumber)
        .map(Numbers::exact)
        .max(BigDecimal::compareTo)
        .filter(bound -> bound.signum() > 0);
  }

  /** Returns the lowest upper bound of the parts. */
  static Optional<BigDecimal> upper(List<JsonNode> parts, String keyword) {
    return parts.stream()
        .map(part -> part.path(keyword))
        .filter(JsonNode::isNumber)
        .map(Numbers::exact)
        .min(BigDecimal::compareTo);
  }

  static void compareLower(
      Site site, String keyword, Optional<BigDecimal> old, Optional<BigDecimal> fresh) {
    boolean narrower = fresh.isPresent() && (old.isEmpty() || fresh.get().compareTo(old.get()) > 0);
    compare(site, keyword, old, fresh, narrower);
  }

  static void compareUpper(
      Site site, String keyword, Optional<BigDecimal> old, Optional<BigDecimal> fresh) {
    boolean narrower = fresh.isPresent() && (old.isEmpty() || fresh.get().compareTo(old.get()) < 0);
    compare(site, keyword, old, fresh, narrower);
  }

  private static void compare(
      Site site,
      String keyword,
      Optional<BigDecimal> old,
      Optional<BigDecimal> fresh,
      boolean narrower) {
    if (!old.equals(fresh)) {
      site.changed(
          narrower ? Check.BOUND_NARROWED : Check.BOUND_WIDENED,
          keyword,
          text(keyword, old.map(Numbers::text), fresh.map(Numbers::text)));
    }
  }

  /** Returns a change of a keyword in words. */
  static String text(String keyword, Optional<String> old, Optional<String> fresh) {
    if (fresh.isEmpty()) {
      return keyword + " removed";
    }
    return keyword + " " + old.map(was -> was + " → ").orElse("") + fresh.get();
  }
}
