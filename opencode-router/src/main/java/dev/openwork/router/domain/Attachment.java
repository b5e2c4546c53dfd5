package dev.openwork.router.domain;

import java.io.IOException;
import java.io.InputStream;

/**
 * Holds a file that was received with a message. The content is fetched when it is opened and can
 * be opened once.
 */
public record Attachment(String name, Content content) {

  /** Provides the bytes of an attachment. */
  @FunctionalInterface
  public interface Content {
    /** Opens the content; the caller closes the stream. */
    InputStream open() throws IOException;
  }
}
