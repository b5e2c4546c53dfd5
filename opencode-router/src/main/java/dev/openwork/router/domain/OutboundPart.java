package dev.openwork.router.domain;

import java.nio.file.Path;
import java.util.Locale;

/** A piece of what is sent to a chat. */
public sealed interface OutboundPart {

  /** Text, of any length until it is cut to the channel's limit. */
  record Text(String text) implements OutboundPart {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A file with a caption that may be empty. The path is real and allowed. */
  record Media(Kind type, Path file, String caption) implements OutboundPart {
    @Override
    public String kind() {
      return type.name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a chat shows a file. */
  enum Kind {
    IMAGE,
    AUDIO,
    FILE
  }

  /** What it is, in lower case. */
  String kind();
}
