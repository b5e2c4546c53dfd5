package dev.openwork.loop.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of lines that others read while it grows. It never holds a part of a line for long. */
final class EventFile implements AutoCloseable {
  static final String NAME = "events.ndjson";
  static final String PREVIOUS = "events.1.ndjson";

  private final FileChannel channel;

  private EventFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Begins a new file in a directory, which is made when missing, and keeps the one before it. */
  static EventFile begin(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve(NAME);
    if (Files.exists(file)) {
      Files.move(file, directory.resolve(PREVIOUS), StandardCopyOption.REPLACE_EXISTING);
    }
    return appending(file);
  }

  static EventFile appending(Path file) throws IOException {
    return new EventFile(
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Appends a line in one write, and takes back what was written of it if that fails. */
  void append(byte[] line) throws IOException {
    long size = channel.size();
    try {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      takeBack(size, e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void takeBack(long size, IOException cause) {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
