package dev.openwork.router.domain;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that came with a message. Its content is fetched only when it is wanted, and may be had
 * once.
 */
public record Attachment(String name, Content content) {

  /** Where the bytes come from. */
  @FunctionalInterface
  public interface Content {
    /** Opens them; the caller closes. */
    InputStream open() throws IOException;
  }
}
