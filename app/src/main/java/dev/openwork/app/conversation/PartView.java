package dev.openwork.app.conversation;

import java.util.List;
import java.util.Optional;

/** A part of a message that is shown; parts that only matter to opencode have no view. */
public sealed interface PartView {

  /** Returns the id of the part, which never changes. */
  String id();

  /** What was said. */
  record Text(String id, List<TextBlock> blocks) implements PartView {
    public Text {
      blocks = List.copyOf(blocks);
    }
  }

  /** What the model thought on the way. */
  record Reasoning(String id, String text) implements PartView {}

  /**
   * A tool that the model used.
   *
   * @param status {@code pending}, {@code running}, {@code completed} or {@code error}
   * @param input what the tool was asked, as text
   * @param output what it answered, or why it failed
   */
  record Tool(
      String id,
      String name,
      String title,
      String status,
      Optional<String> input,
      Optional<String> output)
      implements PartView {}

  /** A file that goes with the message. */
  record Attachment(String id, String name) implements PartView {}
}
