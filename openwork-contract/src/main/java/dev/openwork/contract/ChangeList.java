package dev.openwork.contract;

import dev.openwork.contract.Change.Kind;
import dev.openwork.contract.Change.Sign;
import java.util.ArrayList;
import java.util.List;

/** Collects the changes found while two contracts are compared. */
final class ChangeList {
  private final List<Change> changes = new ArrayList<>();

  void added(Kind kind, String subject, String detail, boolean breaking) {
    changes.add(new Change(kind, Sign.ADDED, subject, detail, breaking));
  }

  void removed(Kind kind, String subject, boolean breaking) {
    changes.add(new Change(kind, Sign.REMOVED, subject, "", breaking));
  }

  void changed(Kind kind, String subject, String detail, boolean breaking) {
    changes.add(new Change(kind, Sign.CHANGED, subject, detail, breaking));
  }

  void changed(Kind kind, String subject, Details details) {
    if (!details.isEmpty()) {
      changed(kind, subject, details.text(), details.breaking());
    }
  }

  int size() {
    return changes.size();
  }

  /**
   * Records a change of documentation, unless changes were added since the list had the given size.
   * Called for two versions of an element that are not equal.
   */
  void documentationUnlessChangedSince(int size, String subject) {
    if (changes.size() == size) {
      changed(Kind.DOCUMENTATION, subject, "documentation", false);
    }
  }

  boolean breaking() {
    return changes.stream().anyMatch(Change::breaking);
  }

  List<Change> sorted() {
    return changes.stream().sorted().toList();
  }
}
