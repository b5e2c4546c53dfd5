package dev.openwork.maven.assets.source;

import java.util.OptionalLong;

/** Hears how far a fetch is, on the thread that does it and for each piece of it. */
public interface Progress {

  /** For nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void at(long bytes, OptionalLong total) {}

        @Override
        public void waiting(String what) {}

        @Override
        public void end() {}
      };

  /**
   * So much is there.
   *
   * @param bytes of which some may be from an earlier attempt
   * @param total empty when the server does not say
   */
  void at(long bytes, OptionalLong total);

  /** Something is still under way whose bytes cannot be counted; said a few times a second. */
  void waiting(String what);

  /** The download, or what was waited for, is over, whether it succeeded or not. */
  void end();
}
