package dev.openwork.router.flow;

import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.RouterException;
import java.util.List;
import java.util.Optional;

/**
 * Answers a message: checks the pairing, executes a chat command, or else prompts opencode. Errors
 * are reported to the chat.
 */
public final class MessageHandler {
  private final PairingGate gate;
  private final ChatCommands commands;
  private final PromptRunner prompts;
  private final Delivery delivery;
  private final Log log;

  /** Creates a handler. */
  public MessageHandler(
      PairingGate gate, ChatCommands commands, PromptRunner prompts, Delivery delivery, Log log) {
    this.gate = gate;
    this.commands = commands;
    this.prompts = prompts;
    this.delivery = delivery;
    this.log = log;
  }

  /** Answers a message. Never throws. */
  public void handle(InboundMessage message) {
    try {
      delivery.deliver(message.conversation(), answer(message));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.error("failed to deliver the answer to " + message.conversation() + ": " + e);
    }
  }

  private List<OutboundPart> answer(InboundMessage message) throws InterruptedException {
    try {
      Optional<String> reply = gate.check(message).or(() -> commands.execute(message));
      return reply.isPresent() ? text(reply.get()) : prompts.answer(message);
    } catch (RouterException e) {
      return text(e.reason());
    } catch (RuntimeException e) {
      log.error("failed to answer " + message.conversation() + ": " + e);
      return text("An internal error occurred. See the router's log for details.");
    }
  }

  private static List<OutboundPart> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new OutboundPart.Text(text));
  }
}
