package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules for numbers. For integers, bounds are inclusive integers.
 *
 * @param integer whether only integers are valid
 * @param formats the formats
 * @param lower the lower bound
 * @param upper the upper bound
 * @param factors the numbers that values are multiples of
 */
public record NumberRules(
    boolean integer,
    Set<String> formats,
    Optional<Bound> lower,
    Optional<Bound> upper,
    Set<BigDecimal> factors) {

  /** A bound, and whether it is invalid itself. */
  record Bound(BigDecimal value, boolean exclusive) {
    String keyword(boolean isUpper) {
      String name = isUpper ? "aximum" : "inimum";
      return exclusive ? "exclusiveM" + name : "m" + name;
    }
  }

  static NumberRules of(List<JsonNode> parts) {
    boolean integer = parts.stream().anyMatch(ValueType::isIntegerOnly);
    Set<BigDecimal> factors = new LinkedHashSet<>();
    for (JsonNode part : parts) {
      if (part.path("multipleOf").isNumber()) {
        factors.add(Numbers.exact(part.path("multipleOf")));
      }
    }
    if (integer) {
      factors.remove(BigDecimal.ONE);
    }
    return new NumberRules(
        integer,
        Formats.of(parts),
        bound(parts, false).map(bound -> integer ? whole(bound, false) : bound),
        bound(parts, true).map(bound -> integer ? whole(bound, true) : bound),
        factors);
  }

  private static Optional<Bound> bound(List<JsonNode> parts, boolean isUpper) {
    Optional<Bound> tightest = Optional.empty();
    for (JsonNode part : parts) {
      JsonNode inclusive = part.path(isUpper ? "maximum" : "minimum");
      JsonNode exclusive = part.path(isUpper ? "exclusiveMaximum" : "exclusiveMinimum");
      if (inclusive.isNumber()) {
        // In OpenAPI 3.0, the exclusive keywords are flags.
        Bound bound =
            new Bound(Numbers.exact(inclusive), exclusive.isBoolean() && exclusive.asBoolean());
        tightest = Optional.of(tighter(tightest, bound, isUpper));
      }
      if (exclusive.isNumber()) {
        Bound bound = new Bound(Numbers.exact(exclusive), true);
        tightest = Optional.of(tighter(tightest, bound, isUpper));
      }
    }
    return tightest;
  }

  private static Bound tighter(Optional<Bound> one, Bound other, boolean isUpper) {
    return one.isPresent() && !isTighter(other, one.get(), isUpper) ? one.get() : other;
  }

  private static boolean isTighter(Bound bound, Bound than, boolean isUpper) {
    int order = bound.value().compareTo(than.value());
    return order == 0 ? bound.exclusive() && !than.exclusive() : isUpper ? order < 0 : order > 0;
  }

  private static Bound whole(Bound bound, boolean isUpper) {
    RoundingMode inwards = isUpper ? RoundingMode.FLOOR : RoundingMode.CEILING;
    BigDecimal value = bound.value().setScale(0, inwards);
    boolean excluded = bound.exclusive() && value.compareTo(bound.value()) == 0;
    BigDecimal step = isUpper ? BigDecimal.ONE.negate() : BigDecimal.ONE;
    BigDecimal valid = excluded ? value.add(step) : value;
    return new Bound(valid.signum() == 0 ? BigDecimal.ZERO : valid.stripTrailingZeros(), false);
  }

  boolean accepts(BigDecimal value) {
    return (!integer || value.stripTrailingZeros().scale() <= 0)
        && lower.stream().allMatch(bound -> isWithin(value, bound, false))
        && upper.stream().allMatch(bound -> isWithin(value, bound, true))
        && factors.stream().allMatch(factor -> Numbers.isMultiple(value, factor));
  }

  private static boolean isWithin(BigDecimal value, Bound bound, boolean isUpper) {
    int order = value.compareTo(bound.value());
    return order == 0 ? !bound.exclusive() : isUpper ? order < 0 : order > 0;
  }

  void compare(Site site, NumberRules fresh, String form) {
    if (integer != fresh.integer) {
      site.changed(fresh.integer ? Check.TYPE_NARROWED : Check.TYPE_WIDENED, "type", form);
    }
    // An integer of any size is compared with a number of any precision by its type alone.
    if (integer == fresh.integer || (!formats.isEmpty() && !fresh.formats.isEmpty())) {
      Formats.compare(site, formats, fresh.formats, form);
    }
    bound(site, lower, fresh.lower, false);
    bound(site, upper, fresh.upper, true);
    multiples(site, fresh);
  }

  private static void bound(
      Site site, Optional<Bound> old, Optional<Bound> fresh, boolean isUpper) {
    if (old.equals(fresh)) {
      return;
    }
    boolean narrower =
        fresh.isPresent() && (old.isEmpty() || isTighter(fresh.get(), old.get(), isUpper));
    String keyword = fresh.or(() -> old).orElseThrow().keyword(isUpper);
    boolean same = old.isEmpty() || old.get().keyword(isUpper).equals(keyword);
    site.changed(
        narrower ? Check.BOUND_NARROWED : Check.BOUND_WIDENED,
        keyword,
        Bounds.text(
            same ? keyword : old.get().keyword(isUpper),
            old.map(bound -> Numbers.text(bound.value())),
            fresh.map(bound -> (same ? "" : keyword + " ") + Numbers.text(bound.value()))));
  }

  private void multiples(Site site, NumberRules fresh) {
    boolean narrower = !implies(factors, fresh.factors);
    boolean wider = !implies(fresh.factors, factors);
    site.changed(
        narrower,
        wider,
        Check.BOUND_NARROWED,
        Check.BOUND_WIDENED,
        Check.CONDITION_CHANGED,
        "multipleOf",
        Bounds.text("multipleOf", text(factors), text(fresh.factors)));
  }

  private static boolean implies(Set<BigDecimal> these, Set<BigDecimal> those) {
    return those.stream()
        .allMatch(factor -> these.stream().anyMatch(one -> Numbers.isMultiple(one, factor)));
  }

  private static Optional<String> text(Set<BigDecimal> factors) {
    return factors.isEmpty()
        ? Optional.empty()
        : Optional.of(factors.stream().map(Numbers::text).collect(Collectors.joining(" and ")));
  }
}
