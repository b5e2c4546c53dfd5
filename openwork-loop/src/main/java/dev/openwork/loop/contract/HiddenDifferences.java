package dev.openwork.loop.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Describes differences between two texts that a diff of their lines does not show. */
final class HiddenDifferences {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private HiddenDifferences() {}

  /** Returns one line for each kind of difference, in the style of unified diffs. */
  static List<String> of(byte[] committed, byte[] generated) {
    List<String> notes = new ArrayList<>();
    compare("line endings", endings(committed), endings(generated), notes);
    compare("end of the last line", lastLine(committed), lastLine(generated), notes);
    compare("byte order mark", mark(committed), mark(generated), notes);
    return notes;
  }

  /** Returns the position of the first byte that differs. */
  static String position(byte[] committed, byte[] generated) {
    return "\\ the bytes differ from offset " + Arrays.mismatch(committed, generated);
  }

  /** Returns the text with LF as its only line ending. */
  static byte[] withLineFeeds(byte[] bytes) {
    // ISO 8859-1 maps each byte to one character, so that nothing but line endings changes.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.indexOf('\r') < 0
        ? bytes
        : text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void compare(String what, String committed, String generated, List<String> notes) {
    if (!committed.equals(generated) && !committed.isEmpty() && !generated.isEmpty()) {
      notes.add("\\ " + what + ": committed " + committed + ", generated " + generated);
    }
  }

  private static String endings(byte[] bytes) {
    boolean windows = false;
    boolean unix = false;
    boolean returns = false;
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      windows |= pair;
      returns |= bytes[i] == '\r' && !pair;
      unix |= bytes[i] == '\n';
      i += pair ? 1 : 0;
    }
    List<String> found = new ArrayList<>();
    if (windows) {
      found.add("CRLF");
    }
    if (unix) {
      found.add("LF");
    }
    if (returns) {
      found.add("CR");
    }
    return String.join(" and ", found);
  }

  private static String lastLine(byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    byte last = bytes[bytes.length - 1];
    return last == '\n' || last == '\r' ? "with a line ending" : "without a line ending";
  }

  private static String mark(byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    return marked ? "present" : "absent";
  }
}
