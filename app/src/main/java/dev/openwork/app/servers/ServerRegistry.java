package dev.openwork.app.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.files.JsonFile;
import dev.openwork.sdk.error.ApiError;
import dev.openwork.sdk.error.OpenWorkApiException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * The servers that the app knows, by ID: the local one of the environment, and those in a file. The
 * whole registry is in memory, so a lookup reads no file. Changes are written before they are
 * visible. Thread-safe.
 */
final class ServerRegistry {
  private static final Logger LOG = Logger.getLogger(ServerRegistry.class.getName());
  private static final int NOT_FOUND = 404;

  private final JsonFile<StoredServers> file;
  private final Optional<String> problem;
  private final Map<String, ServerStatus> statuses = new ConcurrentHashMap<>();
  private volatile Map<String, ServerEntry> entries;

  private ServerRegistry(
      JsonFile<StoredServers> file, JsonFile.Opened<StoredServers> opened, ServerEntry local) {
    this.file = file;
    this.problem = opened.problem();
    this.entries = all(local, opened.value());
  }

  /**
   * Reads the registry. A damaged file is renamed and reported.
   *
   * @throws IOException if the file can be neither read nor renamed; the message is for the user
   */
  static ServerRegistry open(Path path, ObjectMapper json, ServerEntry local) throws IOException {
    JsonFile<StoredServers> file = new JsonFile<>(path, json, StoredServers.class);
    JsonFile.Opened<StoredServers> opened = file.open();
    if (opened.problem().isPresent()) {
      LOG.warning(opened.problem().get());
    }
    return new ServerRegistry(file, opened, local);
  }

  /**
   * Returns a server.
   *
   * @throws OpenWorkApiException with the code {@code not_found} if the ID is unknown
   */
  ServerEntry get(String id) {
    Map<String, ServerEntry> known = entries;
    ServerEntry entry = known.get(id);
    if (entry == null) {
      throw unknown(id, known.keySet());
    }
    return entry;
  }

  static OpenWorkApiException unknown(String id, Collection<String> known) {
    String message = "Unknown server '" + id + "', expected one of " + known;
    return OpenWorkApiException.of(
        new ApiError(NOT_FOUND, "not_found", message, "", List.of(), null));
  }

  /** Returns why the stored servers were lost when the app started. */
  Optional<String> problem() {
    return problem;
  }

  /** Returns all servers, the local one first. */
  List<KnownServer> list() {
    return entries.values().stream().map(this::known).toList();
  }

  /** Returns a server with the result of its last test. */
  KnownServer known(ServerEntry entry) {
    return new KnownServer(
        entry.id(),
        entry.name(),
        entry.url().toString(),
        entry.info().isLocal(),
        Optional.ofNullable(statuses.get(entry.id())));
  }

  /**
   * Adds a server.
   *
   * @throws IllegalArgumentException if it is known; the message is for the user
   * @throws UncheckedIOException if the registry cannot be written; nothing has changed then
   */
  void add(ServerEntry added) {
    update(
        known -> {
          for (ServerEntry entry : known.values()) {
            if (entry.url().equals(added.url())) {
              throw new IllegalArgumentException(
                  "%s is already in the list, as %s.".formatted(added.url(), entry.name()));
            }
          }
          known.put(added.id(), added);
        });
  }

  /**
   * Removes a server, if it is known and not the local one.
   *
   * @throws UncheckedIOException if the registry cannot be written; nothing has changed then
   */
  void remove(String id) {
    if (!id.equals(Servers.LOCAL)) {
      update(known -> known.remove(id));
      statuses.remove(id);
    }
  }

  /** Records the result of a test and, if the server responded, what it offers. */
  void tested(String id, ServerProbe probe) {
    statuses.put(id, probe.status());
    Set<Capability> before = get(id).capabilities();
    probe
        .capabilities()
        .filter(found -> !found.equals(before))
        .ifPresent(
            found ->
                update(known -> known.computeIfPresent(id, (key, entry) -> entry.with(found))));
  }

  /** Applies a change to the stored servers, which another process may have changed as well. */
  private synchronized void update(Consumer<Map<String, ServerEntry>> change) {
    try {
      Map<String, ServerEntry> changed = all(get(Servers.LOCAL), file.read());
      change.accept(changed);
      file.write(
          StoredServers.of(
              changed.values().stream().filter(entry -> !entry.info().isLocal()).toList()));
      entries = changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, ServerEntry> all(ServerEntry local, Optional<StoredServers> stored) {
    Map<String, ServerEntry> all = new LinkedHashMap<>();
    all.put(local.id(), local);
    stored.stream()
        .flatMap(content -> content.servers().stream())
        .map(StoredServers.Server::entry)
        .forEach(entry -> all.put(entry.id(), entry));
    return all;
  }
}
