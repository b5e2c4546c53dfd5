package dev.openwork.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where a server keeps its state, which is nobody else's to read.
 *
 * @param root absolute
 */
record WorkingDirectory(Path root) {

  /** What the server holds while it runs. */
  Path lock() {
    return root.resolve("server.lock");
  }

  Path database() {
    return state().resolve("openwork-server-v2.sqlite");
  }

  /** The token that the server makes when it is given none. */
  Path token() {
    return root.resolve("token");
  }

  /** Folders of the server's own workspaces. */
  Path workspaces() {
    return root.resolve("workspaces");
  }

  /** Records of children that run. */
  Path children() {
    return root.resolve("runtime").resolve("children");
  }

  /** What children print. */
  Path logs() {
    return root.resolve("logs");
  }

  /** Makes what is missing of it, for the owner alone where the system knows such. */
  void make() throws IOException {
    try {
      for (Path directory : new Path[] {root, state()}) {
        if (!Files.isDirectory(directory)) {
          Files.createDirectories(directory);
          makePrivate(directory);
        }
      }
    } catch (IOException e) {
      throw new IOException(
          "The working directory %s cannot be made: %s. This user must be able to write there; "
                  .formatted(root, e)
              + "another place is chosen by OPENWORK_SERVER_V2_WORKDIR",
          e);
    }
  }

  private Path state() {
    return root.resolve("state");
  }

  private static void makePrivate(Path directory) throws IOException {
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
