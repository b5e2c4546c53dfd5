package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.settings.BindingConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Port: which conversation works where. Outlives the process. */
public interface Bindings {

  /** The directory that a conversation is bound to. */
  Optional<Path> find(Conversation conversation);

  /** All of them, in order of their conversations. */
  List<Binding> list();

  /** Binds a conversation, whatever it was bound to. */
  void bind(Binding binding);

  /** Ends a binding; whether there was one. */
  boolean clear(Conversation conversation);

  /**
   * Makes the bindings of {@link Binding.Origin#CONFIG} these. Bindings of another origin are left
   * alone, also where a configured one is for the same conversation.
   */
  void configure(List<BindingConfig> configured);
}
