package dev.openwork.router.flow;

import dev.openwork.router.domain.Log;
import dev.openwork.router.domain.OutboundPart;
import dev.openwork.router.flow.ActiveRuns.Run;
import dev.openwork.router.opencode.OpencodeClient;
import dev.openwork.router.opencode.OpencodeEvent;
import dev.openwork.router.opencode.OpencodeException;
import dev.openwork.router.settings.LiveConfig;
import dev.openwork.router.settings.RouterConfig.PermissionMode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Handles opencode's events about running prompts: shows progress in the chat, and replies to
 * permission requests and questions so that no prompt waits forever.
 */
public final class RunEventHandler {
  private final ActiveRuns runs;
  private final TypingIndicator typing;
  private final Delivery delivery;
  private final OpencodeClient opencode;
  private final LiveConfig config;
  private final Executor executor;
  private final Log log;

  /** Creates a handler that runs blocking calls on {@code executor}. */
  public RunEventHandler(
      ActiveRuns runs,
      TypingIndicator typing,
      Delivery delivery,
      OpencodeClient opencode,
      LiveConfig config,
      Executor executor,
      Log log) {
    this.runs = runs;
    this.typing = typing;
    this.delivery = delivery;
    this.opencode = opencode;
    this.config = config;
    this.executor = executor;
    this.log = log;
  }

  /** Handles an event without blocking. */
  public void handle(OpencodeEvent event) {
    if (event instanceof OpencodeEvent.ChildCreated child) {
      runs.addChild(child.session(), child.parent());
    }
    runs.find(event.session()).ifPresent(run -> handle(run, event));
  }

  /** Handles the requests that are pending after events were missed. */
  public void handlePending() {
    for (Path directory : runs.directories()) {
      execute(() -> opencode.pending(directory).forEach(this::handle));
    }
  }

  private void handle(Run run, OpencodeEvent event) {
    if (event instanceof OpencodeEvent.Busy) {
      typing.start(run.conversation());
    } else if (event instanceof OpencodeEvent.Idle idle && idle.session().equals(run.session())) {
      typing.stop(run.conversation());
    } else if (event instanceof OpencodeEvent.ToolEnded tool) {
      if (config.current().toolUpdates() && run.markReported(tool.call())) {
        execute(() -> send(run, describe(tool)));
      }
    } else if (event instanceof OpencodeEvent.PermissionAsked asked) {
      execute(() -> reply(run, asked));
    } else if (event instanceof OpencodeEvent.QuestionAsked asked) {
      execute(() -> opencode.rejectQuestion(run.directory(), asked.request()));
    }
  }

  private void reply(Run run, OpencodeEvent.PermissionAsked asked)
      throws OpencodeException, InterruptedException {
    boolean allowed = config.current().permissionMode() == PermissionMode.ALLOW;
    opencode.replyToPermission(run.directory(), asked.request(), allowed);
    if (!allowed) {
      String what = asked.permission() + " " + String.join(", ", asked.patterns());
      send(run, "Permission denied: " + what.strip());
    }
  }

  private String describe(OpencodeEvent.ToolEnded tool) {
    int limit = config.current().toolOutputLimit();
    String output = tool.output().strip();
    String shown = output.length() <= limit ? output : output.substring(0, limit) + "…";
    return (tool.tool() + ": " + tool.title() + (shown.isEmpty() ? "" : "\n" + shown)).strip();
  }

  private void send(Run run, String text) throws InterruptedException {
    delivery.deliver(run.conversation(), List.of(new OutboundPart.Text(text)));
  }

  private void execute(Task task) {
    executor.execute(
        () -> {
          try {
            task.run();
          } catch (OpencodeException e) {
            log.warn("failed to reply to a request of opencode: " + e.text());
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private interface Task {
    void run() throws OpencodeException, InterruptedException;
  }
}
