package dev.openwork.server.opencode;

import dev.openwork.server.model.Agent;
import dev.openwork.server.model.Command;
import dev.openwork.server.model.ProviderCatalog;
import java.nio.file.Path;
import java.util.List;

/** What opencode offers in a directory; fails as {@link OpencodeSessions} does. */
public interface OpencodeProjects {

  /** Who may answer. */
  List<Agent> agents(Path directory);

  /** Who runs models. */
  ProviderCatalog providers(Path directory);

  /** Which commands there are. */
  List<Command> commands(Path directory);

  /** The paths of files that match, below the directory, best first. */
  List<String> files(Path directory, FileQuery query);

  /**
   * Drops what opencode holds of a directory, runs included; the next call reads its configuration
   * anew. Other directories and the process are not touched.
   */
  void dispose(Path directory);
}
