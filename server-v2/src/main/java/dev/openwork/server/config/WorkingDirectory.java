package dev.openwork.server.config;

import dev.openwork.process.files.LockFile;
import dev.openwork.process.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The directory in which a server stores its state; only its owner can read it.
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

  /** Returns the file of the SQLite database. */
  public Path database() {
    return state().resolve("openwork-server-v2.sqlite");
  }

  /** Returns the file of the generated token. */
  public Path token() {
    return root.resolve("token");
  }

  /** Returns the parent of the folders of internal workspaces. */
  public Path workspaces() {
    return root.resolve("workspaces");
  }

  /** Returns the directory of the records of running children. */
  public Path children() {
    return root.resolve("runtime").resolve("children");
  }

  /** Returns the directory of the children's output. */
  public Path logs() {
    return root.resolve("logs");
  }

  /** Creates missing directories, accessible only to the owner on POSIX systems. */
  public void create() throws IOException {
    try {
      for (Path directory : new Path[] {root, state()}) {
        PrivateFiles.createDirectories(directory);
      }
    } catch (IOException e) {
      throw new IOException(
          ("Cannot create the working directory %s: %s. Make it writable for this user or set"
                  + " OPENWORK_SERVER_V2_WORKDIR")
              .formatted(root, e),
          e);
    }
  }

  private Path state() {
    return root.resolve("state");
  }
}
