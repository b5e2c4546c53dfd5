package dev.openwork.app.conversation;

import java.util.List;

/**
 * A change of a block of a text.
 *
 * @param block the index of the block
 * @param kind how to apply the change
 * @param depth for {@link Kind#APPENDED}, how many elements to descend from the block, always into
 *     the last one, to the element to which the HTML is added
 * @param html the block's content or what is added to it, safe to display
 */
public record TextPiece(int block, Kind kind, int depth, String html) {

  /** How to apply the change. */
  public enum Kind {
    /** The block is new. */
    NEW,
    /** The content of the block is replaced. */
    REPLACED,
    /** Text is added at the end of the block. */
    APPENDED
  }

  /** Returns the new content of a block. */
  static TextPiece of(int block, boolean first, String html) {
    return new TextPiece(block, first ? Kind.NEW : Kind.REPLACED, 0, html);
  }

  /**
   * Returns the change from one content of a block to another: only the difference if text was
   * added inside of the last element.
   */
  static TextPiece between(int block, String before, String after) {
    int kept = before.length();
    int depth = 0;
    for (int tag = before.length(); tag >= 0; tag = closingTagBefore(before, kept)) {
      depth += tag < kept ? 1 : 0;
      kept = tag;
    }
    int end = after.length() - (before.length() - kept);
    boolean extended =
        depth > 0
            && end >= kept
            && after.regionMatches(0, before, 0, kept)
            && after.endsWith(before.substring(kept))
            && after.substring(kept, end).indexOf('<') < 0;
    return extended
        ? new TextPiece(block, Kind.APPENDED, depth, after.substring(kept, end))
        : new TextPiece(block, Kind.REPLACED, 0, after);
  }

  /** Returns the index of the closing tag that ends at an index; -1 if there is none. */
  private static int closingTagBefore(String html, int end) {
    String text = html.substring(0, end).stripTrailing();
    int tag = text.endsWith(">") ? text.lastIndexOf('<') : -1;
    return tag >= 0 && text.startsWith("</", tag) ? tag : -1;
  }

  /** Adds this to earlier pieces of the same text, and omits what it replaces. */
  public void addTo(List<TextPiece> pieces) {
    int previous = pieces.size() - 1;
    if (previous < 0 || pieces.get(previous).block() != block) {
      pieces.add(this);
      return;
    }
    TextPiece earlier = pieces.get(previous);
    if (kind == Kind.REPLACED && earlier.kind() != Kind.APPENDED) {
      pieces.set(previous, new TextPiece(block, earlier.kind(), 0, html));
    } else if (kind == Kind.REPLACED) {
      pieces.set(previous, this);
    } else if (earlier.kind() == Kind.APPENDED && earlier.depth() == depth) {
      pieces.set(previous, new TextPiece(block, kind, depth, earlier.html() + html));
    } else {
      pieces.add(this);
    }
  }
}
