package dev.openwork.app.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes percent-encoded text. Unlike {@link java.net.URLDecoder}, it rejects bytes that are not
 * valid UTF-8 instead of replacing them.
 */
final class PercentEncoding {
  private static final int HEX = 16;

  private PercentEncoding() {}

  /**
   * Returns the decoded text.
   *
   * @param plusIsSpace whether a plus sign is a space, as in forms and queries
   * @throws RequestException if the text is malformed, not UTF-8, or contains NUL
   */
  static String decode(String text, boolean plusIsSpace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.write(digit(text, i + 1) * HEX + digit(text, i + 2));
        i += 2;
      } else if (c == '+' && plusIsSpace) {
        bytes.write(' ');
      } else if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        bytes.writeBytes(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
        i++;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return utf8(ByteBuffer.wrap(bytes.toByteArray()));
  }

  /**
   * Returns the text of bytes in UTF-8.
   *
   * @throws RequestException if they are not UTF-8, or contain NUL
   */
  static String utf8(ByteBuffer bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      if (text.indexOf('\0') >= 0) {
        throw RequestException.malformed("The request contains the character NUL.");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw RequestException.malformed("The request contains bytes that are not UTF-8.");
    }
  }

  private static int digit(String text, int index) {
    int digit = index < text.length() ? Character.digit(text.charAt(index), HEX) : -1;
    if (digit < 0 || text.charAt(index) > 'f') {
      throw RequestException.malformed(
          "A percent sign must be followed by two hexadecimal digits.");
    }
    return digit;
  }
}
