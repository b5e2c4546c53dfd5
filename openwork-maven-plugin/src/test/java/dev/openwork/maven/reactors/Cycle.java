package dev.openwork.maven.reactors;

import java.util.List;

/**
 * The result of a cycle.
 *
 * @param upToDate whether all outputs are up to date
 * @param errors errors in the form {@code file:line: message}
 * @param notes notes of stages
 * @param behind programs that run older code
 */
record Cycle(boolean upToDate, List<String> errors, List<String> notes, List<String> behind) {
  Cycle {
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
    behind = List.copyOf(behind);
  }
}
