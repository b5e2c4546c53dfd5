package dev.openwork.maven.assets.source;

import java.util.OptionalLong;

/** Receives the progress of a fetch on the thread that runs it. */
public interface ProgressListener {

  /** Ignores all calls. */
  ProgressListener NONE =
      new ProgressListener() {
        @Override
        public void at(long bytes, OptionalLong total) {}

        @Override
        public void waiting(String what) {}

        @Override
        public void end() {}
      };

  /**
   * Called after each piece of a download.
   *
   * @param bytes number of bytes so far, including those of earlier attempts
   * @param total size of the download; empty if it is unknown
   */
  void at(long bytes, OptionalLong total);

  /** Called a few times per second while a task without a known size runs. */
  void waiting(String what);

  /** Called after the download or the task has succeeded or failed. */
  void end();
}
