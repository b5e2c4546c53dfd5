package dev.openwork.router.flow;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.opencode.Prompt;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.store.Peers;
import dev.openwork.router.store.Peers.Preferences;
import java.nio.file.Path;

/** Converts messages to prompts. Attachments are saved, and the prompt contains their paths. */
public final class PromptBuilder {
  private final LiveConfig config;
  private final Peers peers;
  private final InboundMedia media;

  /** Creates a builder that saves attachments to {@code media}. */
  public PromptBuilder(LiveConfig config, Peers peers, InboundMedia media) {
    this.config = config;
    this.peers = peers;
    this.media = media;
  }

  /** Returns the prompt for a message in the given working directory. */
  public Prompt build(InboundMessage message, Path directory) {
    var text = new StringBuilder(message.text());
    for (Attachment attachment : message.attachments()) {
      Path file = media.save(message.conversation(), directory, attachment);
      text.append(text.isEmpty() ? "" : "\n").append("Attached file: ").append(file);
    }
    Preferences preferences = peers.preferences(message.conversation());
    AgentFile agent = AgentFile.in(directory);
    return new Prompt(
        text.toString(),
        agent.instructions(),
        preferences.model().or(() -> config.current().model()),
        preferences.agent().or(agent::agent));
  }
}
