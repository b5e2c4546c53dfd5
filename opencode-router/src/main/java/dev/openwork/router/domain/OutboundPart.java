package dev.openwork.router.domain;

import java.nio.file.Path;

/** A part of a reply: a text or a file. */
public sealed interface OutboundPart {

  /** A text of any length. */
  record Text(String text) implements OutboundPart {
    @Override
    public String type() {
      return "text";
    }
  }

  /**
   * A file.
   *
   * @param file a real path within the allowed roots
   * @param caption may be empty
   */
  record Media(Kind kind, Path file, String caption) implements OutboundPart {
    @Override
    public String type() {
      return Values.key(kind);
    }
  }

  /** The way in which a chat displays a file. */
  enum Kind {
    IMAGE,
    AUDIO,
    FILE
  }

  /** Returns the type of the part as it appears in JSON. */
  String type();
}
