package dev.openwork.router.channel;

/**
 * Defines the size limits of a message.
 *
 * @param text the maximum length of a text in characters; longer texts are split
 * @param caption the maximum length of a file's caption in characters; longer captions are sent as
 *     a text before the file
 * @param mediaBytes the maximum size of a file in bytes; larger files are rejected
 */
public record ChannelLimits(int text, int caption, long mediaBytes) {
  private static final int MIN_TEXT = 16;

  public ChannelLimits {
    if (text < MIN_TEXT || caption < 0 || mediaBytes < 0) {
      throw new IllegalArgumentException(
          "invalid limits %d, %d, %d; expected at least %d, 0, 0"
              .formatted(text, caption, mediaBytes, MIN_TEXT));
    }
  }
}
