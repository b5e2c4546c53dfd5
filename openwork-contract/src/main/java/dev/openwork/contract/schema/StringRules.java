package dev.openwork.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Check;
import dev.openwork.contract.change.Site;
import dev.openwork.contract.document.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The rules for strings.
 *
 * @param formats the formats
 * @param lower the lower bound of the length
 * @param upper the upper bound of the length
 * @param patterns the patterns, without those that all strings match
 * @param encoding the content encoding; empty for none
 * @param mediaType the content media type; empty for none
 * @param content the schema of the decoded content
 */
public record StringRules(
    Set<String> formats,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Set<String> patterns,
    String encoding,
    String mediaType,
    Schema content) {
  private static final Pattern MATCHES_ALL =
      Pattern.compile("\\^?\\(?(\\.\\*|\\[\\\\s\\\\S]\\*|\\[\\\\d\\\\D]\\*|)\\)?\\$?");

  static StringRules of(Schemas schemas, List<JsonNode> parts) {
    Set<String> patterns = new LinkedHashSet<>();
    String encoding = "";
    String mediaType = "";
    List<JsonNode> contents = new ArrayList<>();
    for (JsonNode part : parts) {
      String pattern = part.path("pattern").asText();
      if (!MATCHES_ALL.matcher(pattern).matches()) {
        patterns.add(pattern);
      }
      String format = part.path("format").asText();
      encoding = part.path("contentEncoding").asText(format.equals("byte") ? "base64" : encoding);
      mediaType =
          part.path("contentMediaType")
              .asText(format.equals("binary") ? "application/octet-stream" : mediaType);
      if (part.has("contentSchema")) {
        contents.add(part.path("contentSchema"));
      }
    }
    return new StringRules(
        Formats.of(parts),
        Bounds.lower(parts, "minLength"),
        Bounds.upper(parts, "maxLength"),
        patterns,
        encoding.toLowerCase(Locale.ROOT),
        mediaType.toLowerCase(Locale.ROOT),
        schemas.all(contents));
  }

  /** Returns whether all strings are valid. */
  public boolean isAny() {
    return formats.isEmpty()
        && lower.isEmpty()
        && upper.isEmpty()
        && patterns.isEmpty()
        && encoding.isEmpty()
        && mediaType.isEmpty()
        && content.isAny();
  }

  boolean accepts(String value) {
    BigDecimal length = BigDecimal.valueOf(value.codePointCount(0, value.length()));
    return lower.stream().allMatch(bound -> bound.compareTo(length) <= 0)
        && upper.stream().allMatch(bound -> bound.compareTo(length) >= 0)
        && patterns.stream().allMatch(pattern -> matches(pattern, value));
  }

  /** Returns whether a pattern matches a part of a text; false if Java cannot compile it. */
  static boolean matches(String pattern, String text) {
    try {
      return Pattern.compile(pattern).matcher(text).find();
    } catch (PatternSyntaxException unknownSyntax) {
      return false;
    }
  }

  void compare(Site site, StringRules fresh, String form, SchemaComparison schemas) {
    Formats.compare(site, formats, fresh.formats, form);
    Bounds.compareLower(site, "minLength", lower, fresh.lower);
    Bounds.compareUpper(site, "maxLength", upper, fresh.upper);
    Set<String> added = Json.minus(fresh.patterns, patterns);
    site.changed(
        !added.isEmpty(),
        !Json.minus(patterns, fresh.patterns).isEmpty(),
        Check.PATTERN_ADDED,
        Check.PATTERN_REMOVED,
        Check.PATTERN_CHANGED,
        "pattern",
        added.isEmpty() ? "pattern removed" : "pattern " + String.join(" and ", added));
    content(site, "contentEncoding", encoding, fresh.encoding);
    content(site, "contentMediaType", mediaType, fresh.mediaType);
    schemas.compare(
        site.at(" content", content.node(), fresh.content.node()), content, fresh.content);
  }

  private static void content(Site site, String keyword, String old, String fresh) {
    if (!old.equals(fresh)) {
      Check check =
          old.isEmpty()
              ? Check.CONTENT_ADDED
              : fresh.isEmpty() ? Check.CONTENT_REMOVED : Check.CONTENT_CHANGED;
      site.changed(
          check,
          keyword,
          Bounds.text(
              keyword,
              Optional.of(old).filter(text -> !text.isEmpty()),
              Optional.of(fresh).filter(text -> !text.isEmpty())));
    }
  }
}
