package dev.openwork.router.flow;

import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Refusal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what belongs to one conversation one after the other, and different conversations side by
 * side. Safe for use by several threads.
 */
public final class ConversationQueues {
  private static final int WAITING = 20;

  private final Executor executor;
  private final Map<Conversation, Queue<Runnable>> waiting = new HashMap<>();

  /** Runs on this executor, one thread for each conversation that is busy. */
  public ConversationQueues(Executor executor) {
    this.executor = executor;
  }

  /**
   * Runs {@code work}, which must not throw, after what the conversation waits for already.
   *
   * @throws Refusal when 20 wait
   */
  public void submit(Conversation conversation, Runnable work) {
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.get(conversation);
      if (queue == null) {
        waiting.put(conversation, new ArrayDeque<>());
      } else if (queue.size() >= WAITING) {
        throw new Refusal(
            Refusal.Code.UNAVAILABLE, WAITING + " messages of this chat wait; try again later");
      } else {
        queue.add(work);
        return;
      }
    }
    executor.execute(() -> run(conversation, work));
  }

  private void run(Conversation conversation, Runnable first) {
    for (@Nullable Runnable work = first; work != null; work = next(conversation)) {
      work.run();
    }
  }

  private @Nullable Runnable next(Conversation conversation) {
    synchronized (waiting) {
      Queue<Runnable> queue = waiting.getOrDefault(conversation, new ArrayDeque<>());
      if (queue.isEmpty()) {
        waiting.remove(conversation);
      }
      return queue.poll();
    }
  }
}
