package dev.openwork.loop.stages;

import java.io.IOException;

/** Stages a runtime asset where the server finds it. */
@FunctionalInterface
public interface Staging {

  /**
   * Stages it if it is not staged yet.
   *
   * @return a digest of what is staged
   * @throws StageFailure with the reason, if it cannot be staged
   */
  String stage() throws StageFailure, IOException;
}
