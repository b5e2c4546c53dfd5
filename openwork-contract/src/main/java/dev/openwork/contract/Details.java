package dev.openwork.contract;

import java.util.ArrayList;
import java.util.List;

/** Collects what changed about one element, and whether any of it breaks clients. */
final class Details {
  private final List<String> texts = new ArrayList<>();
  private boolean breaking;

  void add(String text, boolean breaks) {
    texts.add(text);
    breaking |= breaks;
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  boolean breaking() {
    return breaking;
  }

  String text() {
    return String.join(", ", texts);
  }
}
