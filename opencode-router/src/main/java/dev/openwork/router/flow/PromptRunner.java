package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Refusal;
import dev.openwork.router.flow.OpencodeException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Runs prompts in the session of a conversation, which is made when there is none and made anew
 * when opencode has lost it. One thread at a time for each conversation.
 */
public final class SessionRuns {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
  private static final int ATTEMPTS = 10; // some 24 seconds, enough for a restart of opencode

  private final Opencode opencode;
  private final Sessions sessions;
  private final Activity activity;
  private final Pauses pauses;

  /** Runs them in {@code opencode}, and tells {@code activity} meanwhile. */
  public SessionRuns(Opencode opencode, Sessions sessions, Activity activity, Pauses pauses) {
    this.opencode = opencode;
    this.sessions = sessions;
    this.activity = activity;
    this.pauses = pauses;
  }

  /**
   * The text of the answer. Waits for an opencode that is away for a moment.
   *
   * @throws Refusal saying why there is none
   */
  public String ask(Conversation conversation, Path directory, Opencode.Prompt prompt)
      throws InterruptedException {
    try {
      Optional<String> answer = askOnce(conversation, directory, prompt);
      if (answer.isEmpty()) {
        answer = askOnce(conversation, directory, prompt);
      }
      if (answer.isEmpty()) {
        sessions.forget(conversation, directory);
      }
      return answer.orElse("opencode said nothing, twice. What you write next starts anew.");
    } catch (OpencodeException e) {
      throw new Refusal(Refusal.Code.UNAVAILABLE, e.text());
    }
  }

  private Optional<String> askOnce(
      Conversation conversation, Path directory, Opencode.Prompt prompt)
      throws OpencodeException, InterruptedException {
    Optional<String> known = sessions.find(conversation, directory);
    if (known.isPresent()) {
      try {
        return run(conversation, directory, known.get(), prompt);
      } catch (OpencodeException e) {
        if (e.reason() != Reason.NOT_FOUND) {
          throw e;
        }
        sessions.forget(conversation, directory);
      }
    }
    String created = patiently(() -> opencode.createSession(directory, conversation.toString()));
    return run(conversation, directory, created, prompt);
  }

  private Optional<String> run(
      Conversation conversation, Path directory, String session, Opencode.Prompt prompt)
      throws OpencodeException, InterruptedException {
    try (Activity.Run run = activity.begin(session, conversation, directory)) {
      sessions.save(conversation, directory, session);
      String text = patiently(() -> opencode.prompt(directory, run.session(), prompt));
      return Optional.of(text).filter(answer -> !answer.isBlank());
    }
  }

  private String patiently(Call call) throws OpencodeException, InterruptedException {
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      try {
        return call.run();
      } catch (OpencodeException e) {
        if (e.reason() != Reason.UNREACHABLE || attempt == ATTEMPTS) {
          throw e;
        }
      }
      pauses.pause(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
              ? LONGEST_PAUSE
              : pause.multipliedBy(2);
    }
  }

  private interface Call {
    String run() throws OpencodeException, InterruptedException;
  }
}
