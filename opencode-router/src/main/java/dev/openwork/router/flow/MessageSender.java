package dev.openwork.router.flow;

import dev.openwork.router.domain.Address;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.settings.LiveConfig;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends what an operator wants sent: to one chat, or to all that are bound to a directory. */
public final class Outbox {
  private final LiveConfig config;
  private final Bindings bindings;
  private final Directories directories;
  private final Delivery delivery;

  /** Sends through {@code delivery}. */
  public Outbox(LiveConfig config, Bindings bindings, Directories directories, Delivery delivery) {
    this.config = config;
    this.bindings = bindings;
    this.directories = directories;
    this.delivery = delivery;
  }

  /**
   * To whom.
   *
   * @param peer the chat; without one, all that are bound to the directory
   * @param autoBind whether to bind the peer to the directory first
   */
  public record Target(
      Address address, Optional<String> peer, Optional<String> directory, boolean autoBind) {}

  /** The results of each chat that was meant. */
  public Map<Conversation, List<Delivery.Result>> send(Target target, List<OutboundPart> parts)
      throws InterruptedException {
    requireIdentity(target.address());
    Map<Conversation, List<Delivery.Result>> results = new LinkedHashMap<>();
    for (Conversation to : conversations(target)) {
      results.put(to, delivery.deliver(to, parts));
    }
    return results;
  }

  /** A file to send, from within the allowed roots; else refused. */
  public OutboundPart media(OutboundPart.Kind kind, String file, String caption) {
    Path path = config.directory().resolve(file);
    return new OutboundPart.Media(kind, config.roots().file(path), caption);
  }

  private List<Conversation> conversations(Target target) {
    Optional<Path> directory = target.directory().map(directories::named);
    if (target.peer().isPresent()) {
      Conversation one = new Conversation(target.address(), target.peer().get());
      if (target.autoBind()) {
        Path bound = directory.orElseThrow(() -> Refusal.invalid("autoBind needs a directory"));
        bindings.bind(new Binding(one, bound, Binding.Origin.OPERATOR));
      }
      return List.of(one);
    }
    Path wanted = directory.orElseThrow(() -> Refusal.invalid("name a peer or a directory"));
    List<Conversation> bound =
        bindings.list().stream()
            .filter(binding -> binding.directory().equals(wanted))
            .map(Binding::conversation)
            .filter(conversation -> conversation.address().equals(target.address()))
            .toList();
    if (bound.isEmpty()) {
      throw Refusal.notFound("no chat of " + target.address() + " is bound to " + wanted);
    }
    return bound;
  }

  private void requireIdentity(Address address) {
    if (config.current().identity(address).isEmpty()) {
      throw Refusal.notFound(address + " is not configured");
    }
  }
}
