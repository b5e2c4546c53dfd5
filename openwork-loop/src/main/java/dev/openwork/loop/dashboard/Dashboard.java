package dev.openwork.loop.dashboard;

import dev.openwork.loop.LoopListener;
import dev.openwork.loop.editor.SourceOpener;
import dev.openwork.loop.report.Keys;
import dev.openwork.loop.report.LoginUrls;
import dev.openwork.loop.report.SourcePaths;
import dev.openwork.loop.web.LoopServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The page of a running loop. As long as no page is open, it only records events. Thread-safe. */
public final class Dashboard {
  private static final String SECRET = "dashboard-secret";
  private static final String TOKEN = "dashboard-token";
  private static final String ADDRESS = "dashboard-address";

  private final Path root;
  private final Path directory;
  private final LoopServer server;
  private final Clock clock;
  private final DashboardState state;

  private Dashboard(Path root, Path directory, LoopServer server, Clock clock) {
    this.root = root;
    this.directory = directory;
    this.server = server;
    this.clock = clock;
    this.state = new DashboardState(new SourcePaths(root), clock);
  }

  /**
   * Creates a dashboard that records events and is not yet served.
   *
   * @param root the root directory of the reactor
   * @param directory the directory of the loop's files: logs, secret and token of the dashboard
   */
  public static Dashboard of(Path root, Path directory, LoopServer server, Clock clock) {
    return new Dashboard(root, directory, server, clock);
  }

  /** Returns the listener that records the events of the loop. */
  public LoopListener listener() {
    return state;
  }

  /** Returns the address. */
  public URI address() {
    return server.address();
  }

  /** Returns the login URLs, which are valid after {@link #serve}. */
  public LoginUrls logins() {
    return logins(directory, clock);
  }

  /** Returns the login URLs of the dashboard in a directory of a loop's files. */
  public static LoginUrls logins(Path directory, Clock clock) {
    return new LoginUrls(directory.resolve(SECRET), clock);
  }

  /** Returns the address of the last dashboard that was served in a directory, if any. */
  public static Optional<URI> lastAddress(Path directory) throws IOException {
    Path file = directory.resolve(ADDRESS);
    return Files.isRegularFile(file)
        ? Optional.of(URI.create(Files.readString(file).strip()))
        : Optional.empty();
  }

  /**
   * Serves the page. Creates the secret and the token if they do not exist.
   *
   * @param keys the commands of the console
   * @param opener opens source files
   * @param contract where the contract is, if the loop has one
   */
  public void serve(Keys keys, SourceOpener opener, Optional<ContractPlace> contract)
      throws IOException {
    DashboardAccess access =
        DashboardAccess.open(
            directory.resolve(SECRET), directory.resolve(TOKEN), server.port(), clock);
    Files.writeString(directory.resolve(ADDRESS), address() + "\n");
    server.add(
        new DashboardHandler(
            access,
            state,
            new DashboardViews(
                state,
                new SourcePaths(root),
                contract.map(place -> new ContractDifferences(root, place)),
                contract.flatMap(ContractPlace::reference)),
            new DashboardActions(keys, state),
            opener,
            directory.resolve("logs")));
  }
}
