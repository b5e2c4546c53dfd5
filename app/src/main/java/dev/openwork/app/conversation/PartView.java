package dev.openwork.app.conversation;

import java.util.List;
import java.util.Optional;

/** A visible part of a message. Internal parts of opencode have no view. */
public sealed interface PartView {

  /** Returns the ID of the part. */
  String id();

  /** Text, as blocks of HTML that are safe to display. It has none while it is blank. */
  record Text(String id, List<String> blocks) implements PartView {
    public Text {
      blocks = List.copyOf(blocks);
    }
  }

  /** Reasoning of the model, like {@link Text}. */
  record Reasoning(String id, List<String> blocks) implements PartView {
    public Reasoning {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A tool call.
   *
   * @param status {@code pending}, {@code running}, {@code completed} or {@code error}
   * @param input the arguments, as text
   * @param output the result or the error
   */
  record Tool(
      String id,
      String name,
      String title,
      String status,
      Optional<String> input,
      Optional<String> output)
      implements PartView {}

  /** An attached file. */
  record Attachment(String id, String name) implements PartView {}
}
