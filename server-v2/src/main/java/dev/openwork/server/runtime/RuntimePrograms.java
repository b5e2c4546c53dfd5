package dev.openwork.server.runtime;

import dev.openwork.server.domain.ChildReport;
import java.util.List;
import java.util.Optional;

/** The programs of the runtime, as they can be exchanged. */
public interface RuntimePrograms {

  /** Their names, in the order in which they depend on each other. */
  List<String> names();

  /**
   * Starts what is staged under this name beside what runs, and lets it take over once it can be
   * used. Waits for that.
   */
  Outcome upgrade(String name);

  /**
   * How it went.
   *
   * @param replaced whether another program runs now
   * @param fault why what was staged could not be used; what ran before runs on
   */
  record Outcome(boolean replaced, Optional<ChildReport.Fault> fault) {}
}
