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
    OpencodeError error = info.error();
    boolean stopped = error != null && error.name().equals(ABORTED);
    return new MessageView(
        info.id(),
        info.role().equals(MessageInfo.RoleEnum.USER),
        Instant.ofEpochMilli(info.time().created()),
        Optional.ofNullable(info.modelID()),
        parts,
        stopped,
        stopped ? Optional.empty() : Optional.ofNullable(error).map(MessageViews::error),
        isRunning(info));
  }

  /** Returns the view of a part that is not text. */
  static Optional<PartView> part(MessagePart part) {
    return switch (part.type()) {
      case "tool" -> Optional.of(tool(part));
      case "file" -> Optional.of(attachment(part));
      default -> Optional.empty();
    };
  }

  static String error(OpencodeError error) {
    Map<String, Object> data = error.data();
    Object message = data == null ? null : data.get("message");
    return message == null ? error.name() : message.toString();
  }

  static boolean isRunning(MessageInfo info) {
    return info.role().equals(MessageInfo.RoleEnum.ASSISTANT)
        && info.time().completed() == null
        && info.error() == null;
  }

  private static PartView tool(MessagePart part) {
    String name = part.tool() == null ? "tool" : part.tool();
    ToolState state =
        part.state() == null ? ToolState.builder().status("pending").build() : part.state();
    String output = state.error() == null ? state.output() : state.error();
    return new PartView.Tool(
        part.id(),
        name,
        title(state),
        state.status(),
        Optional.ofNullable(state.input()).filter(in -> !in.isEmpty()).map(MessageViews::lines),
        Optional.ofNullable(output).filter(out -> !out.isBlank()));
  }

  private static String title(ToolState state) {
    String title = textOf(state.title());
    Map<String, Object> input = state.input();
    return !title.isBlank() || input == null || input.isEmpty()
        ? title
        : String.valueOf(input.values().iterator().next());
  }

  private static PartView attachment(MessagePart part) {
    return new PartView.Attachment(part.id(), part.filename() == null ? "file" : part.filename());
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
