package dev.openwork.server.config;

import dev.openwork.process.files.AtomicFile;
import dev.openwork.process.files.PrivateFiles;
import dev.openwork.process.files.SmallFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A token that the server generates, in a file that only its owner can read. */
public record TokenFile(Path file) {
  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[!-~]{16,512}");

  /**
   * Returns the token, and generates it if there is no file yet.
   *
   * @throws IOException if other users can read the file, or it contains no token
   */
  public String readOrCreate() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      create();
    }
    if (!Files.isRegularFile(file)) {
      throw unusable(" because it is not a file", null);
    }
    if (PrivateFiles.isAccessibleToOthers(file)) {
      throw new IOException(
          "The token file %s can be read by other users. Delete it to have a new token generated"
              .formatted(file));
    }
    try {
      String token = SmallFile.read(file).strip();
      if (TOKEN.matcher(token).matches()) {
        return token;
      }
    } catch (IOException e) {
      throw unusable(": " + e.getMessage(), e);
    }
    throw unusable(": it contains no token of 16 to 512 printable characters", null);
  }

  private IOException unusable(String reason, @Nullable IOException cause) {
    return new IOException(
        "The token file %s cannot be used%s. Delete it to have a new token generated"
            .formatted(file, reason),
        cause);
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
