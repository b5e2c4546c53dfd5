package dev.openwork.server.config;

import dev.openwork.server.process.files.LockFile;
import dev.openwork.server.process.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a server keeps its state, which is nobody else's to read.
 *
 * @param root absolute
 */
public record WorkingDirectory(Path root) {

  /**
   * Acquires the lock that keeps other servers from using this directory.
   *
   * @param timeout how long to wait for another server that is about to end
   */
  public LockFile acquireLock(Duration timeout) throws IOException {
    Path file = root.resolve("server.lock");
    Optional<LockFile> lock = LockFile.acquire(file, timeout);
    if (lock.isEmpty()) {
      throw new IOException(
          "The working directory %s is in use by another server (%s). "
                  .formatted(root, LockFile.holder(file))
              + "Stop that server, or set OPENWORK_SERVER_V2_WORKDIR to another directory");
    }
    return lock.get();
  }

  public Path database() {
    return state().resolve("openwork-server-v2.sqlite");
  }

  /** The token that the server makes when it is given none. */
  public Path token() {
    return root.resolve("token");
  }

  /** Folders of the server's own workspaces. */
  public Path workspaces() {
    return root.resolve("workspaces");
  }

  /** Records of children that run. */
  public Path children() {
    return root.resolve("runtime").resolve("children");
  }

  /** What children print. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Creates what is missing of it, for the owner alone where the system supports that. */
  public void make() throws IOException {
    try {
      for (Path directory : new Path[] {root, state()}) {
        PrivateFiles.createDirectories(directory);
      }
    } catch (IOException e) {
      throw new IOException(
          "The working directory %s cannot be created: %s. This user must be able to write there; "
                  .formatted(root, e)
              + "another place is chosen by OPENWORK_SERVER_V2_WORKDIR",
          e);
    }
  }

  private Path state() {
    return root.resolve("state");
  }
}
