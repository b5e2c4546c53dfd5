package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.InboundMessage;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.domain.RetryPolicy;
import dev.openwork.router.domain.RouterException;
import dev.openwork.router.opencode.OpencodeClient;
import dev.openwork.router.opencode.OpencodeException;
import dev.openwork.router.opencode.OpencodeException.Reason;
import dev.openwork.router.opencode.Prompt;
import dev.openwork.router.store.Sessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Runs prompts in the session of a conversation. Creates the session if it does not exist or if
 * opencode has lost it. Calls are retried while opencode does not listen. At most one thread may
 * answer a conversation at a time.
 */
public final class PromptRunner {
  private final OpencodeClient opencode;
  private final Sessions sessions;
  private final ActiveRuns runs;
  private final RetryPolicy retries;
  private final Directories directories;
  private final PromptBuilder builder;

  /** Creates a runner that registers the running prompts in {@code runs}. */
  public PromptRunner(
      OpencodeClient opencode,
      Sessions sessions,
      ActiveRuns runs,
      RetryPolicy retries,
      Directories directories,
      PromptBuilder builder) {
    this.opencode = opencode;
    this.sessions = sessions;
    this.runs = runs;
    this.retries = retries;
    this.directories = directories;
    this.builder = builder;
  }

  /**
   * Returns opencode's answer to a message. An empty answer is requested once more.
   *
   * @throws RouterException if there is no answer; the message explains why
   */
  public List<OutboundPart> answer(InboundMessage message) throws InterruptedException {
    Conversation conversation = message.conversation();
    Path directory = directories.of(conversation);
    Prompt prompt = builder.build(message, directory);
    try {
      String answer = run(conversation, directory, prompt);
      if (answer.isBlank()) {
        answer = run(conversation, directory, prompt);
      }
      if (answer.isBlank()) {
        sessions.forget(conversation, directory);
        answer = "opencode returned an empty answer twice. Your next message starts a new session.";
      }
      return new ReplyParser(directory).parse(answer);
    } catch (OpencodeException e) {
      throw RouterException.unavailable(e.text());
    }
  }

  private String run(Conversation conversation, Path directory, Prompt prompt)
      throws OpencodeException, InterruptedException {
    Optional<String> session = sessions.find(conversation, directory);
    if (session.isPresent()) {
      try {
        return run(conversation, directory, session.get(), prompt);
      } catch (OpencodeException e) {
        if (e.reason() != Reason.NOT_FOUND) {
          throw e;
        }
        sessions.forget(conversation, directory);
      }
    }
    String created = retry(() -> opencode.createSession(directory, conversation.toString()));
    return run(conversation, directory, created, prompt);
  }

  private String run(Conversation conversation, Path directory, String session, Prompt prompt)
      throws OpencodeException, InterruptedException {
    try (ActiveRuns.Run run = runs.start(session, conversation, directory)) {
      sessions.save(conversation, directory, session);
      return retry(() -> opencode.prompt(directory, run.session(), prompt));
    }
  }

  private String retry(Call call) throws OpencodeException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.run();
      } catch (OpencodeException e) {
        if (e.reason() != Reason.UNREACHABLE || attempt == retries.attempts()) {
          throw e;
        }
      }
      Thread.sleep(retries.delay(attempt).toMillis());
    }
  }

  private interface Call {
    String run() throws OpencodeException, InterruptedException;
  }
}
