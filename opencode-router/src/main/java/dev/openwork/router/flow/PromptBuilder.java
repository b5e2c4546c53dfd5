package dev.openwork.router.flow;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.flow.Peers.Preferences;
import dev.openwork.router.settings.LiveConfig;
import java.nio.file.Path;

/** Makes a prompt of a message: attachments become files that the text names. */
public final class Prompts {
  private final LiveConfig config;
  private final Peers peers;
  private final InboundMedia media;

  /** Keeps attachments in {@code media}. */
  public Prompts(LiveConfig config, Peers peers, InboundMedia media) {
    this.config = config;
    this.peers = peers;
    this.media = media;
  }

  /** The prompt that asks in {@code directory} what the message asks. */
  public Opencode.Prompt of(InboundMessage message, Path directory) {
    var text = new StringBuilder(message.text());
    for (Attachment attachment : message.attachments()) {
      Path file = media.save(message.conversation(), directory, attachment);
      text.append(text.isEmpty() ? "" : "\n").append("Attached file: ").append(file);
    }
    Preferences chosen = peers.preferences(message.conversation());
    AgentFile agent = AgentFile.in(directory);
    return new Opencode.Prompt(
        text.toString(),
        agent.instructions(),
        chosen.model().or(() -> config.current().model()),
        chosen.agent().or(agent::agent));
  }
}
