package dev.openwork.contract.change;

import com.fasterxml.jackson.databind.JsonNode;
import dev.openwork.contract.change.Change.Kind;
import dev.openwork.contract.change.Change.Sign;
import dev.openwork.contract.document.Json;
import java.util.Set;

/**
 * An element of both contracts that is being compared, under the name that changes of it have.
 *
 * @param changes receives the changes
 * @param kind the kind of element
 * @param subject its name
 * @param operation the operation that contains it; empty for a named schema
 * @param direction the direction in which it is used
 * @param old the element in the old contract, possibly missing
 * @param fresh the element in the new contract, possibly missing
 */
public record Site(
    ChangeList changes,
    Kind kind,
    String subject,
    String operation,
    Direction direction,
    JsonNode old,
    JsonNode fresh) {

  /** Returns a part of the element. */
  public Site at(String suffix, JsonNode was, JsonNode is) {
    return new Site(changes, kind, subject + suffix, operation, direction, was, is);
  }

  /** Returns the same element, seen as two nodes. */
  public Site of(JsonNode was, JsonNode is) {
    return at("", was, is);
  }

  public Site kind(Kind other) {
    return new Site(changes, other, subject, operation, direction, old, fresh);
  }

  public Site direction(Direction other) {
    return new Site(changes, kind, subject, operation, other, old, fresh);
  }

  /** Returns the same element with changes that are only counted. */
  Site into(ChangeList other) {
    return new Site(other, kind, subject, operation, direction, old, fresh);
  }

  /** Records each keyword that differs and is neither documentation nor known. */
  public void otherKeywords(Set<String> known) {
    for (String keyword : Json.names(old, fresh)) {
      if (!known.contains(keyword)
          && !Json.isDocumentation(keyword)
          && !old.path(keyword).equals(fresh.path(keyword))) {
        changed(Check.KEYWORD_CHANGED, keyword, keyword);
      }
    }
  }

  public void changed(Check check, String detail) {
    changes.add(this, check, Sign.CHANGED, detail, "");
  }

  /** Records a change of a keyword of the element. */
  public void changed(Check check, String keyword, String detail) {
    changes.add(this, check, Sign.CHANGED, detail, keyword);
  }

  public void added(Check check, String detail) {
    changes.add(this, check, Sign.ADDED, detail, "");
  }

  public void removed(Check check) {
    changes.add(this, check, Sign.REMOVED, "", "");
  }

  /** Records one of two changes, or a third one when both apply; none when neither does. */
  public void changed(
      boolean narrower,
      boolean wider,
      Check narrowed,
      Check widened,
      Check replaced,
      String keyword,
      String detail) {
    if (narrower || wider) {
      changed(narrower && wider ? replaced : narrower ? narrowed : widened, keyword, detail);
    }
  }
}
