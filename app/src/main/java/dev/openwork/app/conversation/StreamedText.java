package dev.openwork.app.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that grows, split into blocks of prose and code as it arrives. The work for an addition is
 * proportional to its length. Whitespace at the end of a block and a possible fence at the end of
 * the text are held back until the text continues. Not thread-safe.
 */
final class StreamedText {
  private static final char TICK = '`';
  private static final int FENCE_TICKS = 3;

  private final boolean fences;
  private final StringBuilder all = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Piece> added = new ArrayList<>();

  /** The beginning of a line that may become a fence. */
  private final StringBuilder lineStart = new StringBuilder();

  /** Text that is part of the block only if other text follows: whitespace, half a character. */
  private final StringBuilder held = new StringBuilder();

  private int ticks;
  private boolean code;
  private boolean blockOpen;
  private boolean atLineStart = true;
  private boolean inFence;
  private boolean finished;

  private record Block(boolean code, StringBuilder text) {}

  private record Piece(int block, boolean first, boolean code, StringBuilder text) {}

  /**
   * Creates an empty text.
   *
   * @param fences whether lines of three backticks separate prose from code
   */
  StreamedText(boolean fences) {
    this.fences = fences;
  }

  /**
   * Adds text to the end. Returns what became visible, or an empty value if text that was visible
   * has turned out to be a fence, which only happens after {@link #finish}.
   */
  Optional<List<TextPiece>> append(String text) {
    if (finished && !lineStart.isEmpty()) {
      restart(all + text);
      return Optional.empty();
    }
    finished = false;
    all.append(text);
    text.chars().forEach(c -> append((char) c));
    return Optional.of(takeAdded());
  }

  /**
   * Replaces the text by a complete one. Returns what became visible if it is an extension of this
   * text, otherwise an empty value.
   */
  Optional<List<TextPiece>> update(String text) {
    boolean extension =
        text.length() >= all.length() && text.regionMatches(0, all.toString(), 0, all.length());
    if (!extension) {
      restart(text);
      return Optional.empty();
    }
    return append(text.substring(all.length()));
  }

  /** Shows what was held back, because the text is complete. Returns what became visible. */
  List<TextPiece> finish() {
    if (!finished) {
      finished = true;
      addLineStart();
    }
    return takeAdded();
  }

  List<TextBlock> blocks() {
    return blocks.stream()
        .map(block -> new TextBlock(block.code(), block.text().toString()))
        .toList();
  }

  private void restart(String text) {
    all.setLength(0);
    blocks.clear();
    lineStart.setLength(0);
    held.setLength(0);
    ticks = 0;
    code = false;
    blockOpen = false;
    atLineStart = true;
    inFence = false;
    finished = false;
    var unused = append(text);
  }

  private List<TextPiece> takeAdded() {
    List<TextPiece> taken =
        added.stream()
            .map(
                piece ->
                    new TextPiece(
                        piece.block(), piece.first(), piece.code(), piece.text().toString()))
            .toList();
    added.clear();
    return taken;
  }

  private void append(char c) {
    if (c == '\n') {
      endLine();
    } else if (atLineStart && fences) {
      appendToLineStart(c);
    } else if (!inFence) {
      add(c);
    }
  }

  private void appendToLineStart(char c) {
    lineStart.append(c);
    if (c == TICK) {
      ticks++;
      if (ticks == FENCE_TICKS) {
        endBlock();
        leaveLineStart();
        inFence = true;
      }
    } else if (ticks > 0 || !Character.isWhitespace(c)) {
      addLineStart();
      leaveLineStart();
    }
  }

  private void endLine() {
    if (!inFence) {
      addLineStart();
      add('\n');
    }
    leaveLineStart();
    inFence = false;
    atLineStart = true;
  }

  private void leaveLineStart() {
    lineStart.setLength(0);
    ticks = 0;
    atLineStart = false;
  }

  private void endBlock() {
    held.setLength(0);
    code = !code;
    blockOpen = false;
  }

  private void addLineStart() {
    for (int i = 0; i < lineStart.length(); i++) {
      add(lineStart.charAt(i));
    }
  }

  private void add(char c) {
    if (Character.isHighSurrogate(c)) {
      held.append(c);
    } else if (!Character.isWhitespace(c)) {
      show(held.append(c));
      held.setLength(0);
    } else if (code || blockOpen) {
      held.append(c);
    }
  }

  private void show(CharSequence text) {
    boolean first = !blockOpen;
    if (first) {
      blocks.add(new Block(code, new StringBuilder()));
      blockOpen = true;
    }
    int index = blocks.size() - 1;
    blocks.get(index).text().append(text);
    if (added.isEmpty() || added.get(added.size() - 1).block() != index) {
      added.add(new Piece(index, first, code, new StringBuilder()));
    }
    added.get(added.size() - 1).text().append(text);
  }
}
