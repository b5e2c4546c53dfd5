package dev.openwork.maven.reactors;

import java.util.List;

/**
 * What became of a change.
 *
 * @param upToDate whether everything follows from the sources now
 * @param errors what failed, each as {@code file:line: message}
 * @param notes how stages did their work
 * @param behind programs that still run older code
 */
record Cycle(boolean upToDate, List<String> errors, List<String> notes, List<String> behind) {
  Cycle {
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
    behind = List.copyOf(behind);
  }
}
