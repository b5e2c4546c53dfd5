package dev.openwork.server.reload;

import dev.openwork.server.domain.ConfigChange;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Notices changes of what opencode reads of a folder. */
public interface ConfigWatcher {

  /**
   * Tells of changes below a folder, at any depth, from when this returns until what is returned is
   * closed. The listener must be quick.
   */
  Watch watch(Path folder, Consumer<ConfigChange> listener);

  /** A folder that is watched. */
  interface Watch extends AutoCloseable {
    /** What a change turns out to be, now that its file is left alone: one thing or several. */
    List<ConfigChange> settled(ConfigChange change);

    @Override
    void close();
  }
}
