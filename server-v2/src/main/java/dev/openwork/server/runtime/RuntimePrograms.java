package dev.openwork.server.runtime;

import dev.openwork.server.model.ChildError;
import java.util.List;
import java.util.Optional;

/** The programs of the runtime that can be upgraded. */
public interface RuntimePrograms {

  /** Returns their names, in the order in which they depend on each other. */
  List<String> names();

  /**
   * Starts the staged program of this name next to the running one and waits until it is ready and
   * takes over, or fails.
   */
  Outcome upgrade(String name);

  /**
   * The outcome of an upgrade.
   *
   * @param replaced whether another program is running now
   * @param error why the staged program is not usable; the previous process keeps running
   */
  record Outcome(boolean replaced, Optional<ChildError> error) {}
}
