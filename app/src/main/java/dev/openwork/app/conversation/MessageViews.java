package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessageInfo;
import dev.openwork.sdk.model.MessagePart;
import dev.openwork.sdk.model.OpencodeError;
import dev.openwork.sdk.model.ToolState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts messages of the API into views. */
final class MessageViews {
  private static final String ABORTED = "MessageAbortedError";

  private MessageViews() {}

  static MessageView message(MessageInfo info, List<PartView> parts) {
    OpencodeError error = info.getError();
    boolean stopped = error != null && error.getName().equals(ABORTED);
    return new MessageView(
        info.getId(),
        info.getRole() == MessageInfo.RoleEnum.USER,
        Instant.ofEpochMilli(info.getTime().getCreated()),
        Optional.ofNullable(info.getModelID()),
        parts,
        stopped,
        stopped ? Optional.empty() : Optional.ofNullable(error).map(MessageViews::error),
        isRunning(info));
  }

  /** Returns the view of a part that is not text. */
  static Optional<PartView> part(MessagePart part) {
    return switch (part.getType()) {
      case "tool" -> Optional.of(tool(part));
      case "file" -> Optional.of(attachment(part));
      default -> Optional.empty();
    };
  }

  static String error(OpencodeError error) {
    Map<String, Object> data = error.getData();
    Object message = data == null ? null : data.get("message");
    return message == null ? error.getName() : message.toString();
  }

  static boolean isRunning(MessageInfo info) {
    return info.getRole() == MessageInfo.RoleEnum.ASSISTANT
        && info.getTime().getCompleted() == null
        && info.getError() == null;
  }

  private static PartView tool(MessagePart part) {
    String name = part.getTool() == null ? "tool" : part.getTool();
    ToolState state = part.getState() == null ? new ToolState().status("pending") : part.getState();
    String output = state.getError() == null ? state.getOutput() : state.getError();
    return new PartView.Tool(
        part.getId(),
        name,
        title(state),
        state.getStatus(),
        Optional.ofNullable(state.getInput()).filter(in -> !in.isEmpty()).map(MessageViews::lines),
        Optional.ofNullable(output).filter(out -> !out.isBlank()));
  }

  private static String title(ToolState state) {
    String title = textOf(state.getTitle());
    Map<String, Object> input = state.getInput();
    return !title.isBlank() || input == null || input.isEmpty()
        ? title
        : String.valueOf(input.values().iterator().next());
  }

  private static PartView attachment(MessagePart part) {
    return new PartView.Attachment(
        part.getId(), part.getFilename() == null ? "file" : part.getFilename());
  }

  private static String lines(Map<String, Object> input) {
    return input.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining("\n"));
  }

  private static String textOf(@Nullable String text) {
    return text == null ? "" : text;
  }
}
