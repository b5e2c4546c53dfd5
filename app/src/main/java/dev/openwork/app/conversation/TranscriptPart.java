package dev.openwork.app.conversation;

import dev.openwork.sdk.model.MessagePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a message. Not thread-safe. */
final class TranscriptPart {
  private static final String TEXT = "text";
  private static final String REASONING = "reasoning";

  private final String id;
  private final Optional<StreamedText> text;
  private MessagePart latest;

  /**
   * Creates a part.
   *
   * @param markdown whether its text is Markdown; otherwise it is displayed as it is
   * @param complete whether no text will follow
   */
  TranscriptPart(MessagePart part, boolean markdown, boolean complete) {
    this.id = part.id();
    this.latest = part;
    this.text = isText(part) ? Optional.of(new StreamedText(markdown)) : Optional.empty();
    text.ifPresent(streamed -> start(streamed, complete));
  }

  private void start(StreamedText streamed, boolean complete) {
    var unused = streamed.append(textOf(latest));
    if (complete || isComplete(latest)) {
      var unusedRest = streamed.finish();
    }
  }

  /** Returns whether a new state can be applied to this part. */
  boolean accepts(MessagePart part) {
    return part.type().equals(latest.type()) && isText(part) == text.isPresent();
  }

  Change update(MessagePart part) {
    Optional<PartView> before = view();
    latest = part;
    if (text.isPresent()) {
      Optional<List<TextPiece>> added = text.get().update(textOf(part));
      return added.isPresent() && isComplete(part)
          ? changed(text.get().finish().map(rest -> concat(added.get(), rest)))
          : changed(added);
    }
    Optional<PartView> after = view();
    return after.equals(before) || after.isEmpty()
        ? new Change.None()
        : new Change.PartChanged(after.get());
  }

  /** Adds text; has no effect on a part without text. */
  Change append(String delta) {
    return text.isPresent() ? textAdded(text.get().append(delta)) : new Change.None();
  }

  Optional<PartView> view() {
    if (text.isEmpty()) {
      return MessageViews.part(latest);
    }
    List<String> blocks = text.get().blocks();
    return Optional.of(
        latest.type().equals(TEXT)
            ? new PartView.Text(id, blocks)
            : new PartView.Reasoning(id, blocks));
  }

  private Change changed(Optional<List<TextPiece>> added) {
    return added.map(this::textAdded).orElseGet(() -> new Change.PartChanged(view().orElseThrow()));
  }

  private Change textAdded(List<TextPiece> pieces) {
    return pieces.isEmpty() ? new Change.None() : new Change.TextAdded(id, pieces);
  }

  private static List<TextPiece> concat(List<TextPiece> first, List<TextPiece> second) {
    List<TextPiece> all = new ArrayList<>(first);
    second.forEach(piece -> piece.addTo(all));
    return all;
  }

  private static boolean isText(MessagePart part) {
    return switch (part.type()) {
      case TEXT -> !Boolean.TRUE.equals(part.synthetic());
      case REASONING -> true;
      default -> false;
    };
  }

  private static boolean isComplete(MessagePart part) {
    return part.time() != null && part.time().end() != null;
  }

  private static String textOf(MessagePart part) {
    return part.text() == null ? "" : part.text();
  }
}
