package dev.openwork.router.channel;

/**
 * What a channel carries in one message.
 *
 * @param text characters of a text; longer ones are cut into several
 * @param caption characters of a file's caption; longer ones are sent as text before it
 * @param mediaBytes bytes of a file; larger ones are refused
 */
public record ChannelLimits(int text, int caption, long mediaBytes) {
  private static final int SHORTEST = 16;

  public ChannelLimits {
    if (text < SHORTEST || caption < 0 || mediaBytes < 0) {
      throw new IllegalArgumentException(
          "limits %d, %d, %d: a text needs at least %d, the others none below 0"
              .formatted(text, caption, mediaBytes, SHORTEST));
    }
  }
}
