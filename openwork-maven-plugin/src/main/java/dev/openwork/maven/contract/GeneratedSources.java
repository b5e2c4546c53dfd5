package dev.openwork.maven.contract;

import dev.openwork.maven.files.AtomicFile;
import dev.openwork.maven.files.Digests;
import dev.openwork.maven.files.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A directory of generated sources. A manifest beside them says which files are the generator's and
 * what their bytes were, so that what vanished from the generator's output is removed, files of
 * others are left alone, and an edit by hand is put aside before it is overwritten.
 */
public final class GeneratedSources {
  private static final String MANIFEST = ".generated";

  private final Path directory;
  private final Path rescued;

  /**
   * Sources in a directory.
   *
   * @param rescued where edits by hand are put, under their relative paths
   */
  public GeneratedSources(Path directory, Path rescued) {
    this.directory = directory;
    this.rescued = rescued;
  }

  /** Makes the directory hold what the generator put into staging; writes only what differs. */
  public SyncResult sync(Path staging) throws IOException {
    Map<String, String> manifest = readManifest();
    Map<String, byte[]> fresh = FileTree.read(staging);
    List<String> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
      Optional<byte[]> present = read(file.getKey());
      if (present.isPresent() && isEdit(file.getKey(), present.get(), file.getValue(), manifest)) {
        rescue(file.getKey(), present.get());
        edited.add(file.getKey());
      }
      if (AtomicFile.write(directory.resolve(file.getKey()), file.getValue())) {
        written.add(file.getKey());
      }
    }
    for (String path : manifest.keySet()) {
      Optional<byte[]> present = fresh.containsKey(path) ? Optional.empty() : read(path);
      if (present.isPresent()) {
        if (!Digests.of(present.get()).equals(manifest.get(path))) {
          rescue(path, present.get());
          edited.add(path);
        }
        Files.delete(directory.resolve(path));
        removed.add(path);
      }
    }
    writeManifest(fresh);
    return new SyncResult(written, removed, edited);
  }

  /** Whether everything that was generated last is there, with its own bytes. */
  public boolean areIntact() throws IOException {
    Map<String, String> manifest = readManifest();
    for (Map.Entry<String, String> file : manifest.entrySet()) {
      if (!read(file.getKey()).map(Digests::of).equals(Optional.of(file.getValue()))) {
        return false;
      }
    }
    return !manifest.isEmpty();
  }

  private static boolean isEdit(
      String path, byte[] present, byte[] fresh, Map<String, String> manifest) {
    String hash = Digests.of(present);
    return !hash.equals(manifest.get(path)) && !hash.equals(Digests.of(fresh));
  }

  private Optional<byte[]> read(String path) throws IOException {
    Path file = directory.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private void rescue(String path, byte[] bytes) throws IOException {
    AtomicFile.write(rescued.resolve(path), bytes);
  }

  private Map<String, String> readManifest() throws IOException {
    Path file = directory.resolve(MANIFEST);
    Map<String, String> hashes = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        int gap = line.indexOf("  ");
        if (gap > 0) {
          hashes.put(line.substring(gap + 2), line.substring(0, gap));
        }
      }
    }
    return hashes;
  }

  private void writeManifest(Map<String, byte[]> files) throws IOException {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (path, bytes) -> lines.append(Digests.of(bytes)).append("  ").append(path).append('\n'));
    AtomicFile.write(
        directory.resolve(MANIFEST), lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
