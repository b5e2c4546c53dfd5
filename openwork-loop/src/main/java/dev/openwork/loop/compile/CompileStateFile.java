package dev.openwork.loop.compile;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The file in which a compiler notes what it knows of the last good compile, for the next run. What
 * cannot be read, or was written by another version, counts as nothing known. It is written on a
 * thread of its own: until that is done there is no file, so that a crash costs one compile of
 * everything and never leaves notes about other class files. One thread calls it.
 */
final class CompileStateFile implements AutoCloseable {
  private static final String VERSION = "openwork compile memory 1";

  private final Path file;
  private final ExecutorService writer = Executors.newSingleThreadExecutor(CompileStateFile::daemon);
  private Optional<Future<?>> writing = Optional.empty();

  /**
   * What the file says.
   *
   * @param key stands for options, class path and JDK
   * @param upstream digest of the ABI that was compiled against
   * @param sources what is known of each source
   * @param files digests of class files and of what else processors wrote, by path
   */
  record Content(
      String key,
      String upstream,
      SortedMap<Path, CompiledSource> sources,
      SortedMap<String, String> files) {}

  CompileStateFile(Path file) {
    this.file = file;
  }

  Optional<Content> read() throws IOException {
    finish();
    try {
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (!in.readUTF().equals(VERSION)) {
        return Optional.empty();
      }
      String digest = in.readUTF();
      byte[] rest = in.readAllBytes();
      if (!digest.equals(Digests.of(rest))) {
        return Optional.empty();
      }
      return Optional.of(content(new DataInputStream(new ByteArrayInputStream(rest))));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What is noted no longer holds; it is gone when this returns. */
  void delete() throws IOException {
    finish();
    Files.deleteIfExists(file);
  }

  /** Notes this soon, in the background. */
  void write(Content content) throws IOException {
    finish();
    writing =
        Optional.of(
            writer.submit(
                () -> {
                  writeNow(content);
                  return file;
                }));
  }

  /** Waits until everything is noted. */
  @Override
  public void close() throws IOException {
    writer.shutdown();
    finish();
  }

  private void finish() throws IOException {
    if (writing.isEmpty()) {
      return;
    }
    Future<?> last = writing.get();
    writing = Optional.empty();
    try {
      last.get();
    } catch (ExecutionException e) {
      throw new IOException("Cannot write " + file, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted before " + file + " was written");
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "openwork-compile-memory");
    thread.setDaemon(true);
    return thread;
  }

  private void writeNow(Content content) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(rest);
    out.writeUTF(content.key());
    out.writeUTF(content.upstream());
    out.writeInt(content.sources().size());
    for (var source : content.sources().entrySet()) {
      out.writeUTF(source.getKey().toString());
      out.writeUTF(source.getValue().digest());
      writeAll(out, source.getValue().identifiers());
      writeAll(out, source.getValue().supertypes());
      writeAll(out, source.getValue().classes());
    }
    out.writeInt(content.files().size());
    for (var entry : content.files().entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeUTF(VERSION);
    head.writeUTF(Digests.of(rest.toByteArray()));
    rest.writeTo(head);
    AtomicFile.write(file, all.toByteArray());
  }

  private static Content content(DataInputStream in) throws IOException {
    String key = in.readUTF();
    String upstream = in.readUTF();
    SortedMap<Path, CompiledSource> sources = new TreeMap<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      sources.put(
          Path.of(in.readUTF()),
          new CompiledSource(in.readUTF(), readAll(in), readAll(in), readAll(in)));
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      files.put(in.readUTF(), in.readUTF());
    }
    return new Content(key, upstream, sources, files);
  }

  private static void writeAll(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static SortedSet<String> readAll(DataInputStream in) throws IOException {
    SortedSet<String> texts = new TreeSet<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
