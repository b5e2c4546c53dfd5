package dev.openwork.loop.report;

import dev.openwork.loop.LoopEvent;
import dev.openwork.loop.LoopListener;
import dev.openwork.loop.files.PrivateFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes everything that programs print to {@code <program>.log}. The file of the previous loop, or
 * one that is full, becomes {@code <program>.1.log}. Only their owner can read them. The first
 * error is reported; it does not stop the loop. Thread-safe.
 */
public final class ProgramLogs implements LoopListener, AutoCloseable {
  private static final long MAX_BYTES = 10 << 20;

  private final Path directory;
  private final long maxBytes;
  private final Consumer<String> warnings;
  private final Map<String, Log> logs = new HashMap<>();
  private boolean warned;

  /**
   * Creates logs without files.
   *
   * @param directory created with the first file
   * @param warnings receives one sentence at the first error
   */
  public ProgramLogs(Path directory, Consumer<String> warnings) {
    this(directory, MAX_BYTES, warnings);
  }

  ProgramLogs(Path directory, long maxBytes, Consumer<String> warnings) {
    this.directory = directory;
    this.maxBytes = maxBytes;
    this.warnings = warnings;
  }

  /** A file and the number of its bytes. */
  private record Log(OutputStream out, long bytes) {}

  @Override
  public synchronized void on(LoopEvent event) {
    if (event instanceof LoopEvent.ProgramPrinted printed) {
      try {
        append(printed.program(), printed.line() + "\n");
      } catch (IOException e) {
        warn(e);
      }
    }
  }

  @Override
  public synchronized void close() {
    for (Log log : logs.values()) {
      try {
        log.out().close();
      } catch (IOException e) {
        warn(e);
      }
    }
    logs.clear();
  }

  private void append(String program, String line) throws IOException {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Log log = logs.get(program);
    if (log == null || log.bytes() + bytes.length > maxBytes) {
      if (log != null) {
        log.out().close();
      }
      log = new Log(create(program), 0);
    }
    log.out().write(bytes);
    logs.put(program, new Log(log.out(), log.bytes() + bytes.length));
  }

  private OutputStream create(String program) throws IOException {
    Path file = directory.resolve(program + ".log");
    if (Files.exists(file)) {
      Files.move(file, directory.resolve(program + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    return PrivateFile.create(file);
  }

  private void warn(IOException cause) {
    if (!warned) {
      warned = true;
      warnings.accept("Some output of programs is missing in " + directory + ": " + cause);
    }
  }
}
