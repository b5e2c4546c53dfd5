package dev.openwork.router.flow;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.RouterException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Saves received files below {@code .opencode-router} in the working directory, where opencode can
 * read them. A {@code .gitignore} excludes them from the project's repository.
 */
public final class InboundMedia {
  private static final int MAX_NAME_LENGTH = 80;

  private final Clock clock;
  private final long maxBytes;

  /** Creates a store for files of up to {@code maxBytes} bytes. */
  public InboundMedia(Clock clock, long maxBytes) {
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  /**
   * Saves an attachment and returns its path.
   *
   * @throws RouterException if the file is too large or cannot be read or written; no partial file
   *     remains
   */
  public Path save(Conversation conversation, Path directory, Attachment attachment) {
    try {
      Path folder = createFolder(conversation, directory);
      String prefix = UUID.randomUUID().toString().substring(0, 8);
      Path file = folder.resolve(prefix + "-" + sanitize(attachment.name()));
      copy(attachment, file);
      return file;
    } catch (IOException e) {
      throw RouterException.unavailable(
          "The file %s could not be saved: %s"
              .formatted(attachment.name(), e.getClass().getSimpleName()));
    }
  }

  private Path createFolder(Conversation conversation, Path directory) throws IOException {
    Path own = directory.resolve(".opencode-router");
    Path folder =
        own.resolve("media")
            .resolve("inbound")
            .resolve(LocalDate.now(clock).toString())
            .resolve(sanitize(conversation.identity().channel()))
            .resolve(sanitize(conversation.identity().id()))
            .resolve(sanitize(conversation.peer()));
    requireInside(directory, own);
    Files.createDirectories(folder);
    requireInside(directory, folder);
    Path ignore = own.resolve(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
    return folder;
  }

  private static void requireInside(Path directory, Path folder) throws IOException {
    if (Files.exists(folder) && !folder.toRealPath().startsWith(directory.toRealPath())) {
      throw new IOException(folder + " is a link to a directory outside " + directory);
    }
  }

  private void copy(Attachment attachment, Path file) throws IOException {
    boolean complete = false;
    try (InputStream in = attachment.content().open();
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      byte[] buffer = new byte[8192];
      long size = 0;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > maxBytes) {
          throw new RouterException(
              RouterException.Code.TOO_LARGE,
              "The file %s exceeds the limit of %d bytes".formatted(attachment.name(), maxBytes));
        }
        out.write(buffer, 0, count);
      }
      complete = true;
    } finally {
      if (!complete) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static String sanitize(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceAll("^\\.+", "_");
    String end = plain.substring(Math.max(0, plain.length() - MAX_NAME_LENGTH));
    return end.isEmpty() ? "file" : end.replaceAll("^\\.", "_");
  }
}
