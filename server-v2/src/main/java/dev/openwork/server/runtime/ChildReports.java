package dev.openwork.server.runtime;

import dev.openwork.server.domain.ChildReport;
import dev.openwork.server.domain.RuntimeReport;

/** How the server's child processes are doing. */
public interface ChildReports {

  /** opencode now. */
  ChildReport opencode();

  /** The chat router now. */
  ChildReport router();

  /** Both, with how they are looked after. */
  RuntimeReport runtime();
}
