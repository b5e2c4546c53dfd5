package dev.openwork.app.servers;

import dev.openwork.sdk.http.Connections;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Lists, adds, tests and removes the servers of the registry. Thread-safe. */
public final class ServerManager {
  private final ServerRegistry registry;
  private final Connections connections;

  ServerManager(ServerRegistry registry, Connections connections) {
    this.registry = registry;
    this.connections = connections;
  }

  ServerRegistry registry() {
    return registry;
  }

  /** Returns all servers, the local one first. */
  public List<KnownServer> list() {
    return registry.list();
  }

  /** Returns why the stored servers were lost when the app started, if they were. */
  public Optional<String> problem() {
    return registry.problem();
  }

  /**
   * Adds a server and tests it. A server that fails the test is added as well, because it may not
   * run now.
   *
   * @throws dev.openwork.sdk.error.InvalidRequestException if the input is invalid
   * @throws UncheckedIOException if the registry cannot be written
   */
  public void add(NewServer input) {
    ServerEntry entry = Input.request(input::entry);
    Input.request(
        () -> {
          registry.add(entry);
          return entry;
        });
    test(entry.id());
  }

  /**
   * Tests a server and returns it with the result.
   *
   * @throws dev.openwork.sdk.error.NotFoundException if the ID is unknown
   */
  public KnownServer test(String serverId) {
    registry.tested(serverId, ServerProbe.of(registry.get(serverId), connections));
    return registry.known(registry.get(serverId));
  }

  /**
   * Removes a server. Has no effect if the ID is unknown or that of the local server.
   *
   * @throws UncheckedIOException if the registry cannot be written
   */
  public void remove(String serverId) {
    registry.remove(serverId);
  }
}
