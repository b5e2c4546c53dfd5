package dev.openwork.app.servers;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The servers of the registry as they are stored. The file contains their tokens. */
record StoredServers(List<Server> servers) {
  StoredServers {
    servers = List.copyOf(Objects.requireNonNull(servers, "servers"));
  }

  static StoredServers of(Collection<ServerEntry> entries) {
    return new StoredServers(entries.stream().map(Server::of).toList());
  }

  /** Rejects a server from which no entry can be created. */
  record Server(
      String name,
      URI url,
      @Nullable String token,
      @Nullable Path tokenFile,
      List<String> capabilities) {
    Server {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(url, "url");
      capabilities = List.copyOf(Objects.requireNonNull(capabilities, "capabilities"));
      ServerEntry unused = entry(name, url, token, tokenFile, capabilities);
    }

    private static Server of(ServerEntry entry) {
      return new Server(
          entry.name(),
          entry.url(),
          entry.token() instanceof ServerToken.Text text ? text.token() : null,
          entry.token() instanceof ServerToken.InFile in ? in.file() : null,
          entry.capabilities().stream().map(Capability::name).sorted().toList());
    }

    ServerEntry entry() {
      return entry(name, url, token, tokenFile, capabilities);
    }

    /** Omits the token. */
    @Override
    public String toString() {
      return url.toString();
    }

    private static ServerEntry entry(
        String name,
        URI url,
        @Nullable String token,
        @Nullable Path tokenFile,
        List<String> capabilities) {
      ServerToken stored = token == null ? new ServerToken.None() : new ServerToken.Text(token);
      return ServerEntry.remote(
          name,
          url,
          tokenFile == null ? stored : new ServerToken.InFile(tokenFile),
          known(capabilities));
    }

    /** Ignores capabilities that this version does not know. */
    private static Set<Capability> known(List<String> names) {
      Set<Capability> known = EnumSet.allOf(Capability.class);
      known.removeIf(capability -> !names.contains(capability.name()));
      return known;
    }
  }
}
