package dev.openwork.router.flow;

import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.Refusal;
import java.util.List;
import java.util.Optional;

/** What becomes of one message: the gate, then a command, then opencode; whatever fails is told. */
public final class Turn {
  private final PairingGate gate;
  private final ChatCommands commands;
  private final Talk talk;
  private final Delivery delivery;
  private final Log log;

  /** Asks these in their order. */
  public Turn(PairingGate gate, ChatCommands commands, Talk talk, Delivery delivery, Log log) {
    this.gate = gate;
    this.commands = commands;
    this.talk = talk;
    this.delivery = delivery;
    this.log = log;
  }

  /** Answers the message in its chat. Never throws. */
  public void take(InboundMessage message) {
    try {
      delivery.deliver(message.conversation(), answer(message));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.error(message.conversation() + " was not answered: " + e);
    }
  }

  private List<OutboundPart> answer(InboundMessage message) throws InterruptedException {
    try {
      Optional<String> atOnce = gate.answer(message).or(() -> commands.answer(message));
      return atOnce.isPresent() ? text(atOnce.get()) : talk.answer(message);
    } catch (Refusal e) {
      return text(e.reason());
    } catch (RuntimeException e) {
      log.error(message.conversation() + " failed: " + e);
      return text("Something went wrong in the router; its log says what.");
    }
  }

  private static List<OutboundPart> text(String text) {
    return text.isEmpty() ? List.of() : List.of(new OutboundPart.Text(text));
  }
}
