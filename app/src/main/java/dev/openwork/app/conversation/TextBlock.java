package dev.openwork.app.conversation;

import java.util.List;

/** A block of a text: prose, or code between fences of three backticks. */
public record TextBlock(boolean code, String text) {

  /**
   * Splits a complete text at its fences. A fence without an end extends to the end of the text.
   */
  public static List<TextBlock> split(String text) {
    StreamedText whole = new StreamedText(true);
    var unused = whole.append(text);
    var unusedRest = whole.finish();
    return whole.blocks();
  }
}
