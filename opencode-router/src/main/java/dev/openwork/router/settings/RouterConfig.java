package dev.openwork.router.settings;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.RouterException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the configuration that may change while the router runs: the configuration file with the
 * overrides from environment variables.
 *
 * @param directory the default working directory; the command line overrides it
 * @param roots the directories below which chats may work, in addition to the default one
 * @param toolOutputLimit the maximum length of a tool's output in a chat, in characters
 * @param modelAliases the models by the chat command that selects them
 */
public record RouterConfig(
    Optional<URI> opencodeUrl,
    Optional<Path> directory,
    List<Path> roots,
    boolean groupsEnabled,
    PermissionMode permissionMode,
    boolean toolUpdates,
    int toolOutputLimit,
    Optional<ModelName> model,
    Map<String, ModelName> modelAliases,
    List<IdentityConfig> identities,
    List<Binding> bindings) {

  /** Defines how the router replies to opencode's permission requests. */
  public enum PermissionMode {
    /** Rejects each request and notifies the chat. */
    DENY,
    /** Grants each request once. */
    ALLOW
  }

  public RouterConfig {
    roots = List.copyOf(roots);
    modelAliases = Map.copyOf(modelAliases);
    identities = List.copyOf(identities);
    bindings = List.copyOf(bindings);
    Set<IdentityKey> keys = new HashSet<>();
    for (IdentityConfig identity : identities) {
      if (!keys.add(identity.key())) {
        throw RouterException.invalid(
            "%s is configured twice; ids must be unique within a channel"
                .formatted(identity.key()));
      }
    }
  }

  /** Returns an identity, if it is configured. */
  public Optional<IdentityConfig> identity(IdentityKey key) {
    return identities.stream().filter(identity -> identity.key().equals(key)).findFirst();
  }
}
