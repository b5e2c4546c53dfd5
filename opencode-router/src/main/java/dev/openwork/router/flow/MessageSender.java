package dev.openwork.router.flow;

import dev.openwork.router.domain.Binding;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.IdentityKey;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.PathNames;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.store.Bindings;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends messages of an operator to one chat or to all chats that are bound to a directory. */
public final class MessageSender {
  private final LiveConfig config;
  private final Bindings bindings;
  private final Directories directories;
  private final Delivery delivery;

  /** Creates a sender. */
  public MessageSender(
      LiveConfig config, Bindings bindings, Directories directories, Delivery delivery) {
    this.config = config;
    this.bindings = bindings;
    this.directories = directories;
    this.delivery = delivery;
  }

  /**
   * Selects the chats.
   *
   * @param peer the chat; if absent, all chats that are bound to the directory
   * @param autoBind whether the peer is bound to the directory first
   */
  public record Target(
      IdentityKey identity, Optional<String> peer, Optional<String> directory, boolean autoBind) {}

  /**
   * Sends the parts and returns the results by chat.
   *
   * @throws RouterException if the target does not exist or is not allowed
   */
  public Map<Conversation, List<Delivery.Result>> send(Target target, List<OutboundPart> parts)
      throws InterruptedException {
    if (config.current().identity(target.identity()).isEmpty()) {
      throw RouterException.notFound(target.identity() + " is not configured");
    }
    Map<Conversation, List<Delivery.Result>> results = new LinkedHashMap<>();
    for (Conversation to : conversations(target)) {
      results.put(to, delivery.deliver(to, parts));
    }
    return results;
  }

  /**
   * Creates a part for a file.
   *
   * @throws RouterException if the file does not exist or is outside the allowed roots
   */
  public OutboundPart media(OutboundPart.Kind kind, String file, String caption) {
    Path path = PathNames.resolve(config.directory(), file);
    return new OutboundPart.Media(kind, config.roots().file(path), caption);
  }

  private List<Conversation> conversations(Target target) {
    Optional<Path> directory = target.directory().map(directories::resolve);
    if (target.peer().isPresent()) {
      Conversation conversation = new Conversation(target.identity(), target.peer().get());
      if (target.autoBind()) {
        Path path =
            directory.orElseThrow(() -> RouterException.invalid("autoBind requires a directory"));
        bindings.bind(new Binding(conversation, path, Binding.Origin.OPERATOR));
      }
      return List.of(conversation);
    }
    Path path =
        directory.orElseThrow(
            () -> RouterException.invalid("peer and directory are missing; expected one of them"));
    List<Conversation> bound =
        bindings.list().stream()
            .filter(binding -> binding.directory().equals(path))
            .map(Binding::conversation)
            .filter(conversation -> conversation.identity().equals(target.identity()))
            .toList();
    if (bound.isEmpty()) {
      throw RouterException.notFound("no chat of " + target.identity() + " is bound to " + path);
    }
    return bound;
  }
}
