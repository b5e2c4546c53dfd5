package dev.openwork.router.flow;

import dev.openwork.router.domain.Attachment;
import dev.openwork.router.domain.Conversation;
import dev.openwork.router.domain.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Files that came with messages, below {@code .opencode-router} in the project that the chat works
 * in, where opencode may read them. They are kept out of its repository.
 */
public final class InboundMedia {
  private static final int LONGEST_NAME = 80;

  private final Clock clock;
  private final long maxBytes;

  /** Takes files up to that many bytes. */
  public InboundMedia(Clock clock, long maxBytes) {
    this.clock = clock;
    this.maxBytes = maxBytes;
  }

  /**
   * Saves an attachment and returns its path.
   *
   * @throws Refusal when it is too large or cannot be had; nothing is left of it then
   */
  public Path save(Conversation conversation, Path directory, Attachment attachment) {
    try {
      Path folder = folder(conversation, directory);
      String unique = UUID.randomUUID().toString().substring(0, 8);
      Path file = folder.resolve(unique + "-" + safe(attachment.name()));
      copy(attachment, file);
      return file;
    } catch (IOException e) {
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "The file %s could not be saved: %s"
              .formatted(attachment.name(), e.getClass().getSimpleName()));
    }
  }

  private Path folder(Conversation conversation, Path directory) throws IOException {
    Path own = directory.resolve(".opencode-router");
    Path folder =
        own.resolve("media")
            .resolve("inbound")
            .resolve(LocalDate.now(clock).toString())
            .resolve(safe(conversation.channel()))
            .resolve(safe(conversation.identity()))
            .resolve(safe(conversation.peer()));
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
      throw new IOException(folder + " leads out of " + directory);
    }
  }

  private void copy(Attachment attachment, Path file) throws IOException {
    try (InputStream content = attachment.content().open()) {
      long size = Files.copy(new LimitedInput(content, maxBytes + 1), file);
      if (size > maxBytes) {
        Files.delete(file);
        throw new Refusal(
            Refusal.Code.TOO_LARGE,
            "The file %s has more than %d bytes".formatted(attachment.name(), maxBytes));
      }
    }
  }

  private static String safe(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceAll("^\\.+", "_");
    String cut = plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    return cut.isEmpty() ? "file" : cut.replaceAll("^\\.", "_");
  }
}
