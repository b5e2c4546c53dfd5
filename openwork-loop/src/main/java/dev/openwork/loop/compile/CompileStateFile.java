package dev.openwork.loop.compile;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The file that records the last successful compilation for the next JVM. A file that cannot be
 * read or has another version counts as missing. It is deleted before class files change and
 * written in the background afterwards, so that it never describes other class files: a crash in
 * between costs a full compilation. For use by one thread.
 */
final class CompileStateFile implements AutoCloseable {
  private static final String VERSION = "openwork compile state 2";

  private final Path file;
  private CompletableFuture<?> writing = CompletableFuture.completedFuture(null);

  /**
   * The content of the file.
   *
   * @param key a hash of options, class path and JDK
   * @param upstream the digest of the ABI that was compiled against
   * @param sources the sources by path
   * @param files the digests of class files and resources, by path
   * @param originals the files that the resources replaced, by path
   */
  record Content(
      String key,
      String upstream,
      SortedMap<Path, CompiledSource> sources,
      SortedMap<String, String> files,
      SortedMap<String, byte[]> originals) {}

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

  /** Deletes the file; it no longer exists when this method returns. */
  void delete() throws IOException {
    finish();
    FileTree.delete(file);
  }

  /** Writes the file in the background. */
  void write(Content content) throws IOException {
    finish();
    writing = CompletableFuture.runAsync(() -> writeNow(content));
  }

  /** Waits until the file is written. */
  @Override
  public void close() throws IOException {
    finish();
  }

  private void finish() throws IOException {
    CompletableFuture<?> last = writing;
    writing = CompletableFuture.completedFuture(null);
    try {
      last.join();
    } catch (CompletionException e) {
      throw new IOException("Cannot write " + file, e.getCause());
    }
  }

  private void writeNow(Content content) {
    try {
      AtomicFile.writeState(file, bytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Content content) throws IOException {
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
    out.writeInt(content.originals().size());
    for (var entry : content.originals().entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeUTF(VERSION);
    head.writeUTF(Digests.of(rest.toByteArray()));
    rest.writeTo(head);
    return all.toByteArray();
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
    SortedMap<String, byte[]> originals = new TreeMap<>();
    for (int rest = in.readInt(); rest > 0; rest--) {
      originals.put(in.readUTF(), in.readNBytes(in.readInt()));
    }
    return new Content(key, upstream, sources, files, originals);
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
