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
 * A directory of generated sources. A manifest beside them says which files are the generator's and
 * what their bytes were, so that what vanished from the generator's output is removed, files of
 * others are left alone, and an edit by hand is put aside before it is overwritten. Remembers what
 * it has read: whoever asks again pays for what changed since. One thread.
 */
public final class GeneratedSources {
  /** The manifest's name in the directory. */
  public static final String MANIFEST = ".generated";

  private final Path directory;
  private final Path rescued;
  private final HashedTree tree;
  private Map<String, String> manifest = Map.of();
  private String manifestHash = "";

  /**
   * Sources in a directory.
   *
   * @param rescued where edits by hand are put, under their relative paths
   */
  public GeneratedSources(Path directory, Path rescued) {
    this.directory = directory;
    this.rescued = rescued;
    this.tree = new HashedTree(directory, InstantSource.system());
  }

  /** Makes the directory hold what the generator put into staging; writes only what differs. */
  public SyncResult sync(Path staging) throws IOException {
    Map<String, String> present = tree.hashes();
    SortedMap<String, String> fresh = new HashedTree(staging, InstantSource.system()).hashes();
    return sync(staging, fresh, fresh, present);
  }

  /**
   * The same for a part of what is generated; what is not in staging stays. The rest of the
   * directory is taken to be as it was at the last look.
   *
   * @return none, and nothing is written, when staging holds what was not generated before
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

  /** Whether everything that was generated last is there, with its own bytes. */
  public boolean areIntact() throws IOException {
    Map<String, String> present = tree.hashes();
    Map<String, String> last = manifest(present);
    return !last.isEmpty() && present.entrySet().containsAll(last.entrySet());
  }

  /** A digest of what was generated last, whether or not it is still there. */
  String manifestDigest() throws IOException {
    Path file = directory.resolve(MANIFEST);
    return Files.isRegularFile(file) ? Digests.of(file) : "";
  }

  /**
   * A digest of all files in the directory, those of others among them, as they were at the last
   * look: the same for the same.
   */
  public String digest() {
    List<String> entries = new ArrayList<>();
    tree.known()
        .forEach(
            (path, hash) -> {
              entries.add(path);
              entries.add(hash);
            });
    return Digests.of(entries);
  }

  /** What is about to go is read again: nobody's edit of this very moment is lost. */
  private void rescueEdit(String path, Map<String, String> last, List<String> edited)
      throws IOException {
    Path file = directory.resolve(path);
    byte[] bytes = Files.readAllBytes(file);
    if (!Digests.of(bytes).equals(last.get(path))) {
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
