package dev.openwork.app.conversation;

import dev.openwork.app.conversation.Markdown.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that grows, as blocks of HTML. Only the last block can still change. It is rendered again
 * when it has grown by a fraction of its length, so that the work for a long text is proportional
 * to its length. Not thread-safe.
 */
final class StreamedText {
  /** A block is rendered again when it has grown by its length divided by this number. */
  private static final int STEPS = 64;

  private final boolean markdown;
  private final StringBuilder text = new StringBuilder();
  private final List<String> blocks = new ArrayList<>();

  /** The index of the last block, which does not exist while it is empty. */
  private int last;

  /** Where the last block begins in the text. */
  private int begin;

  /** Where the rendered text ends. */
  private int end;

  private boolean definesLinks;
  private boolean finished;

  /**
   * Creates an empty text.
   *
   * @param markdown whether it is Markdown; otherwise it is displayed as it is
   */
  StreamedText(boolean markdown) {
    this.markdown = markdown;
  }

  /** Adds text to the end, and returns the blocks that have changed. */
  List<TextPiece> append(String addition) {
    text.append(addition);
    finished &= addition.isEmpty();
    return text.length() - end > (end - begin) / STEPS
        ? render(endsWithinACharacter() ? text.length() - 1 : text.length())
        : List.of();
  }

  /**
   * Replaces the text by a complete one. Returns the blocks that have changed if it is an extension
   * of this text, otherwise an empty value.
   */
  Optional<List<TextPiece>> update(String complete) {
    boolean extension =
        complete.length() >= text.length()
            && complete.regionMatches(0, text.toString(), 0, text.length());
    if (extension) {
      return Optional.of(append(complete.substring(text.length())));
    }
    text.setLength(0);
    text.append(complete);
    restart();
    return Optional.empty();
  }

  /**
   * Renders the rest, because the text is complete. Returns the blocks that have changed, or an
   * empty value if it defines links, which may have changed any block.
   */
  Optional<List<TextPiece>> finish() {
    if (finished) {
      return Optional.of(List.of());
    }
    finished = true;
    List<TextPiece> changed = end < text.length() ? render(text.length()) : List.of();
    if (!definesLinks) {
      return Optional.of(changed);
    }
    restart();
    return Optional.empty();
  }

  /** Returns the HTML of each block. */
  List<String> blocks() {
    return List.copyOf(blocks);
  }

  private boolean endsWithinACharacter() {
    return text.length() > 0 && Character.isHighSurrogate(text.charAt(text.length() - 1));
  }

  private void restart() {
    blocks.clear();
    last = 0;
    begin = 0;
    String all = text.toString();
    var unused = put(markdown ? Markdown.html(Markdown.blocks(all), all) : Markdown.verbatim(all));
    end = text.length();
  }

  private List<TextPiece> render(int upTo) {
    end = upTo;
    String open = text.substring(begin, end);
    if (!markdown) {
      return put(Markdown.verbatim(open)).stream().toList();
    }
    List<Block> parsed = Markdown.blocks(open);
    definesLinks |= parsed.stream().anyMatch(Block::definesLinks);
    List<TextPiece> changed = new ArrayList<>();
    int closed = closed(parsed, open);
    if (closed > 0) {
      int next = parsed.get(closed).start();
      put(Markdown.html(parsed.subList(0, closed), open.substring(0, next)))
          .ifPresent(changed::add);
      last = blocks.size();
      begin += next;
      open = open.substring(next);
    }
    put(Markdown.html(parsed.subList(closed, parsed.size()), open)).ifPresent(changed::add);
    return changed;
  }

  /**
   * Returns the number of blocks that no addition can change. While the first line of the last
   * block is incomplete, it may still turn out to be part of the block before.
   */
  private static int closed(List<Block> parsed, String text) {
    int others = parsed.size() - 1;
    boolean complete = others >= 0 && text.indexOf('\n', parsed.get(others).start()) >= 0;
    return Math.max(0, complete ? others : others - 1);
  }

  private Optional<TextPiece> put(String html) {
    boolean first = last == blocks.size();
    if (first ? html.isEmpty() : html.equals(blocks.get(last))) {
      return Optional.empty();
    }
    if (first) {
      blocks.add(html);
      return Optional.of(TextPiece.of(last, true, html));
    }
    return Optional.of(TextPiece.between(last, blocks.set(last, html), html));
  }
}
