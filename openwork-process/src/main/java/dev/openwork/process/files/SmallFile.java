package dev.openwork.process.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text files that programs wrote for each other, which may contain anything by now. */
public final class SmallFile {
  private static final int MAX_BYTES = 1 << 20;

  private SmallFile() {}

  /**
   * Returns the content of a file.
   *
   * @throws IOException if it is not a regular file of at most one mebibyte in UTF-8; the message
   *     contains its path and the reason
   */
  public static String read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) { // reading from a pipe would never return
      throw new IOException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
    }
    byte[] content = bytes(file);
    if (content.length > MAX_BYTES) {
      throw new IOException(file + " is larger than " + MAX_BYTES + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not a text in UTF-8", e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new IOException("%s cannot be read (%s)".formatted(file, e), e);
    }
  }
}
