package dev.openwork.router.settings;

import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.ModelName;
import dev.openwork.router.domain.Refusal;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may change while the router runs: the configuration file, with variables before it.
 *
 * @param directory where chats work by default; the one of the command line goes before it
 * @param roots directories below which chats may work, besides the default one
 * @param toolOutputLimit characters of a tool's output that a chat is shown
 * @param modelAliases models by the chat command that chooses them
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
    List<BindingConfig> bindings) {

  public RouterConfig {
    roots = List.copyOf(roots);
    modelAliases = Map.copyOf(modelAliases);
    identities = List.copyOf(identities);
    bindings = List.copyOf(bindings);
    Set<Address> seen = new HashSet<>();
    for (IdentityConfig identity : identities) {
      if (!seen.add(identity.address())) {
        throw Refusal.invalid(
            "%s is configured twice; give each identity of a channel an id of its own"
                .formatted(identity.address()));
      }
    }
  }

  /** The identity at this address, if it is configured. */
  public Optional<IdentityConfig> identity(Address address) {
    return identities.stream().filter(known -> known.address().equals(address)).findFirst();
  }
}
