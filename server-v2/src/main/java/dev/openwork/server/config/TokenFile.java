package dev.openwork.server.config;

import dev.openwork.server.process.files.AtomicFile;
import dev.openwork.server.process.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A token that the server generates, in a file that only its owner can read. */
public record TokenFile(Path file) {
  private static final int BYTES = 32;

  /**
   * Returns the token, and generates it if there is no file yet.
   *
   * @throws IOException if other users can read the file, or it contains no token
   */
  public String readOrCreate() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      create();
    }
    if (PrivateFiles.isAccessibleToOthers(file)) {
      throw new IOException(
          "The token file %s can be read by other users. Delete it to have a new token generated"
              .formatted(file));
    }
    String token = Files.readString(file).strip();
    if (token.isEmpty()) {
      throw new IOException(
          "The token file %s is empty. Delete it to have a new token generated".formatted(file));
    }
    return token;
  }

  private void create() throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    AtomicFile.replace(
        file,
        unfinished -> {
          PrivateFiles.createFile(unfinished);
          Files.writeString(unfinished, token + "\n", StandardOpenOption.WRITE);
        });
  }
}
