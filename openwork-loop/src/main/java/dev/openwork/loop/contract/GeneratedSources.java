package dev.openwork.loop.contract;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory of generated sources. A manifest in the directory lists the generated files with
 * their hashes. Files that are no longer generated are deleted, files that are not in the manifest
 * are preserved, and a manual edit is saved elsewhere before it is overwritten. Hashes are cached:
 * only changed files are read again. For use by one thread.
 */
public final class GeneratedSources {
  /** The file in the output directory in which users list files that must not be generated. */
  private static final String IGNORE = ".openapi-generator-ignore";

  /** The file name of the manifest. */
  public static final String MANIFEST = ".generated";

  private final Path directory;
  private final Path rescued;
  private final HashedTree tree;
  private Map<String, String> manifest = Map.of();
  private String manifestHash = "";

  /**
   * Creates an object for a directory that may be missing.
   *
   * @param rescued the directory for manual edits, which keep their relative paths
   */
  public GeneratedSources(Path directory, Path rescued) {
    this.directory = directory;
    this.rescued = rescued;
    this.tree = new HashedTree(directory, InstantSource.system());
  }

  /** Copies to staging what the generator reads from its output directory. */
  void prepare(Path staging) throws IOException {
    Files.createDirectories(staging);
    Path ignore = directory.resolve(IGNORE);
    if (Files.isRegularFile(ignore)) {
      Files.copy(ignore, staging.resolve(IGNORE));
    }
  }

  /** Updates the directory to the generated files in staging; writes only files that differ. */
  public SyncResult sync(Path staging) throws IOException {
    Map<String, String> present = tree.hashes();
    SortedMap<String, String> fresh = new HashedTree(staging, InstantSource.system()).hashes();
    return sync(staging, fresh, fresh, present);
  }

  /**
   * Updates the directory to a part of the generated files; those that are not in staging stay. The
   * rest of the directory is assumed unchanged since the last access.
   *
   * @return empty, without writing anything, when staging contains a file that is not in the
   *     manifest
   */
  Optional<SyncResult> syncPart(Path staging) throws IOException {
    Map<String, String> present = tree.known();
    SortedMap<String, String> fresh = new HashedTree(staging, InstantSource.system()).hashes();
    Map<String, String> last = manifest(present);
    if (fresh.isEmpty() || !last.keySet().containsAll(fresh.keySet())) {
      return Optional.empty();
    }
    SortedMap<String, String> all = new TreeMap<>(last);
    all.putAll(fresh);
    return Optional.of(sync(staging, fresh, all, present));
  }

  private SyncResult sync(
      Path staging,
      SortedMap<String, String> fresh,
      SortedMap<String, String> all,
      Map<String, String> present)
      throws IOException {
    Map<String, String> last = manifest(present);
    List<String> written = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    List<String> edited = new ArrayList<>();
    for (Map.Entry<String, String> file : fresh.entrySet()) {
      String path = file.getKey();
      if (!file.getValue().equals(present.get(path))) {
        if (present.containsKey(path)) {
          rescueEdit(path, last, edited);
        }
        AtomicFile.write(directory.resolve(path), Files.readAllBytes(staging.resolve(path)));
        written.add(path);
      }
    }
    for (String path : last.keySet()) {
      if (!all.containsKey(path) && present.containsKey(path)) {
        rescueEdit(path, last, edited);
        Files.delete(directory.resolve(path));
        removed.add(path);
      }
    }
    if (!all.equals(last)) {
      writeManifest(all);
    }
    tree.refresh(Stream.of(written, removed, List.of(MANIFEST)).flatMap(List::stream).toList());
    return new SyncResult(written, removed, edited);
  }

  /** Returns whether all files of the manifest exist with their recorded hashes. */
  public boolean areIntact() throws IOException {
    Map<String, String> present = tree.hashes();
    Map<String, String> last = manifest(present);
    return !last.isEmpty() && present.entrySet().containsAll(last.entrySet());
  }

  /** Returns the hash of the manifest, or an empty string if there is none. */
  String manifestDigest() throws IOException {
    Path file = directory.resolve(MANIFEST);
    return Files.isRegularFile(file) ? Digests.of(file) : "";
  }

  /** Returns the hash of all files in the directory, as of the last access. */
  public String digest() {
    List<String> entries = new ArrayList<>();
    tree.known().forEach((path, hash) -> entries.addAll(List.of(path, hash)));
    return Digests.of(entries);
  }

  /**
   * Reads the file again right before it is replaced, so that no concurrent edit is lost. Other
   * line endings are those of a checkout, not an edit.
   */
  private void rescueEdit(String path, Map<String, String> last, List<String> edited)
      throws IOException {
    Path file = directory.resolve(path);
    byte[] bytes = Files.readAllBytes(file);
    String recorded = last.getOrDefault(path, "");
    if (!Digests.of(bytes).equals(recorded)
        && !Digests.of(HiddenDifferences.withLineFeeds(bytes)).equals(recorded)) {
      AtomicFile.write(rescued.resolve(path), bytes);
      edited.add(path);
    }
  }

  private Map<String, String> manifest(Map<String, String> present) throws IOException {
    String hash = present.getOrDefault(MANIFEST, "");
    if (!hash.equals(manifestHash)) {
      manifest = hash.isEmpty() ? Map.of() : readManifest();
      manifestHash = hash;
    }
    return manifest;
  }

  private Map<String, String> readManifest() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    for (String line : Files.readAllLines(directory.resolve(MANIFEST))) {
      int gap = line.indexOf("  ");
      if (gap > 0) {
        hashes.put(line.substring(gap + 2), line.substring(0, gap));
      }
    }
    return hashes;
  }

  private void writeManifest(SortedMap<String, String> hashes) throws IOException {
    StringBuilder lines = new StringBuilder();
    hashes.forEach((path, hash) -> lines.append(hash).append("  ").append(path).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(directory.resolve(MANIFEST), bytes);
    manifest = hashes;
    manifestHash = Digests.of(bytes);
  }
}
