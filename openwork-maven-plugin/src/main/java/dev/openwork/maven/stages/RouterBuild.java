package dev.openwork.maven.stages;

import java.io.IOException;

/** Packs the router's classes and stages them where the server finds them. */
@FunctionalInterface
public interface RouterBuild {

  /**
   * Stages what is in the router's classes directory.
   *
   * @return a digest of what is staged
   */
  String stage() throws IOException;
}
