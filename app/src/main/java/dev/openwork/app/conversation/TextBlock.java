package dev.openwork.app.conversation;

import java.util.ArrayList;
import java.util.List;

/** A block of a text: prose, or code between fences of three backticks. */
public record TextBlock(boolean code, String text) {
  private static final String FENCE = "```";

  /** Splits a text at its fences. A fence without an end extends to the end of the text. */
  public static List<TextBlock> split(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean code = false;
    for (String line : text.split("\n", -1)) {
      if (line.stripLeading().startsWith(FENCE)) {
        add(blocks, code, current);
        code = !code;
      } else {
        current.append(line).append('\n');
      }
    }
    add(blocks, code, current);
    return List.copyOf(blocks);
  }

  private static void add(List<TextBlock> blocks, boolean code, StringBuilder current) {
    String text = code ? current.toString().stripTrailing() : current.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(code, text));
    }
    current.setLength(0);
  }
}
