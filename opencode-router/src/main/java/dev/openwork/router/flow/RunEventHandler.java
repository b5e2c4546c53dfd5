package dev.openwork.router.flow;

import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.flow.Activity.Run;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.PermissionMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Lets chats see what opencode does for them: that it works, which tools it used, what it was not
 * permitted. Answers what opencode asks, so that no run waits for ever.
 */
public final class ActivityEvents implements OpencodeEvent.Listener {
  private final Activity activity;
  private final Typing typing;
  private final Delivery delivery;
  private final Opencode opencode;
  private final LiveConfig config;
  private final Executor executor;
  private final Log log;

  /** Runs what takes time on {@code executor}. */
  public ActivityEvents(
      Activity activity,
      Typing typing,
      Delivery delivery,
      Opencode opencode,
      LiveConfig config,
      Executor executor,
      Log log) {
    this.activity = activity;
    this.typing = typing;
    this.delivery = delivery;
    this.opencode = opencode;
    this.config = config;
    this.executor = executor;
    this.log = log;
  }

  @Override
  public void event(OpencodeEvent event) {
    if (event instanceof OpencodeEvent.ChildCreated child) {
      activity.adopt(child.session(), child.parent());
    }
    activity.find(event.session()).ifPresent(run -> handle(run, event));
  }

  /** What was asked while nobody listened is answered now. */
  @Override
  public void connected() {
    for (Path directory : activity.directories()) {
      later(() -> opencode.pending(directory).forEach(this::event));
    }
  }

  private void handle(Run run, OpencodeEvent event) {
    if (event instanceof OpencodeEvent.Busy) {
      typing.begin(run.conversation());
    } else if (event instanceof OpencodeEvent.Idle idle && idle.session().equals(run.session())) {
      typing.end(run.conversation());
    } else if (event instanceof OpencodeEvent.ToolEnded tool) {
      toolEnded(run, tool);
    } else if (event instanceof OpencodeEvent.PermissionAsked asked) {
      later(() -> answer(run, asked));
    } else if (event instanceof OpencodeEvent.QuestionAsked asked) {
      later(() -> opencode.rejectQuestion(run.directory(), asked.request()));
    }
  }

  private void toolEnded(Run run, OpencodeEvent.ToolEnded tool) {
    if (config.current().toolUpdates() && run.isNews(tool.call())) {
      later(() -> say(run, describe(tool)));
    }
  }

  private void answer(Run run, OpencodeEvent.PermissionAsked asked)
      throws OpencodeException, InterruptedException {
    boolean allowed = config.current().permissionMode() == PermissionMode.ALLOW;
    opencode.answerPermission(run.directory(), asked.request(), allowed);
    if (!allowed) {
      String what = asked.permission() + " " + String.join(", ", asked.patterns());
      say(run, "opencode may not do this from a chat: " + what.strip());
    }
  }

  private String describe(OpencodeEvent.ToolEnded tool) {
    int limit = config.current().toolOutputLimit();
    String output = tool.output().strip();
    String shown = output.length() <= limit ? output : output.substring(0, limit) + "…";
    return (tool.tool() + ": " + tool.title() + (shown.isEmpty() ? "" : "\n" + shown)).strip();
  }

  private void say(Run run, String text) throws InterruptedException {
    delivery.deliver(run.conversation(), List.of(new OutboundPart.Text(text)));
  }

  private void later(Work work) {
    executor.execute(
        () -> {
          try {
            work.run();
          } catch (OpencodeException e) {
            log.warn("opencode's question was not answered: " + e.text());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private interface Work {
    void run() throws OpencodeException, InterruptedException;
  }
}
