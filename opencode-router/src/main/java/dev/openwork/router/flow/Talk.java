package dev.openwork.router.flow;

import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.OutboundPart;
import java.nio.file.Path;
import java.util.List;

/** Passes a message on to opencode and its answer back. */
public final class Talk {
  private final Directories directories;
  private final Prompts prompts;
  private final SessionRuns runs;

  /** Asks through these. */
  public Talk(Directories directories, Prompts prompts, SessionRuns runs) {
    this.directories = directories;
    this.prompts = prompts;
    this.runs = runs;
  }

  /**
   * What opencode answers, as parts to send.
   *
   * @throws dev.openwork.router.domain.Refusal saying why there is no answer
   */
  public List<OutboundPart> answer(InboundMessage message) throws InterruptedException {
    Path directory = directories.of(message.conversation());
    Opencode.Prompt prompt = prompts.of(message, directory);
    String reply = runs.ask(message.conversation(), directory, prompt);
    return new ReplyParts(directory).of(reply);
  }
}
