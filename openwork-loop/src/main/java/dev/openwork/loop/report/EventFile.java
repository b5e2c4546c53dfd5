package dev.openwork.loop.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file of lines that others read while it is written. Each line is appended as a whole. */
final class EventFile implements AutoCloseable {
  static final String NAME = "events.ndjson";
  static final String PREVIOUS = "events.1.ndjson";

  private final FileChannel channel;

  private EventFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Creates a new file and renames the previous one. Creates the directory if it is missing. */
  static EventFile create(Path directory) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve(NAME);
    if (Files.exists(file)) {
      Files.move(file, directory.resolve(PREVIOUS), StandardCopyOption.REPLACE_EXISTING);
    }
    return appendTo(file);
  }

  static EventFile appendTo(Path file) throws IOException {
    return new EventFile(
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Appends a line; removes a part of it that was written before an error. */
  void append(byte[] line) throws IOException {
    long size = channel.size();
    try {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    } catch (IOException e) {
      truncate(size, e);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void truncate(long size, IOException cause) {
    try {
      channel.truncate(size);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
