package dev.openwork.loop;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One loop per checkout: two would write the same class files. The operating system frees the lock
 * when the process that holds it ends, in whatever way.
 */
public final class CheckoutLock implements AutoCloseable {
  /** Where locks are mandatory, nobody could read a locked text. */
  private static final long BEYOND_THE_TEXT = Long.MAX_VALUE - 1;

  private final FileChannel channel;

  private CheckoutLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param file made when missing; says who holds the lock
   * @throws Held when another loop has it
   */
  public static CheckoutLock take(Path file) throws IOException, Held {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (tryLock(channel) == null) {
        throw new Held(Files.readString(file).strip());
      }
      byte[] holder =
          String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
      channel.truncate(0).write(ByteBuffer.wrap(holder));
      return new CheckoutLock(channel);
    } catch (IOException | Held e) {
      channel.close();
      throw e;
    }
  }

  /**
   * Who holds the lock, without taking it for longer than it takes to see.
   *
   * @return a process id; empty when nobody does
   */
  public static Optional<String> holder(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return tryLock(channel) == null
          ? Optional.of(Files.readString(file).strip())
          : Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(BEYOND_THE_TEXT, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  /** Another loop runs in this checkout. */
  public static final class Held extends Exception {
    private static final long serialVersionUID = 1L;

    Held(String holder) {
      super(
          "Process "
              + holder
              + " runs a loop in this checkout already, and two would write the same files. End it,"
              + " or run the second one in a clone of its own.");
    }
  }
}
