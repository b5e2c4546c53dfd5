package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.abi.ClassChange.Kind;
import dev.openwork.loop.abi.ClassDiff;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import dev.openwork.loop.files.VerifiedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The class files of a module whose own goals compile it, in any language. Reads what the goals
 * wrote and compares it with what they wrote before.
 */
public final class BuiltClasses implements ClassBuilder {
  private final Path directory;
  private final VerifiedFiles files;
  private SortedMap<String, ClassFile> classes = new TreeMap<>();

  /** Creates a reader of a classes directory, which may be missing. */
  public BuiltClasses(Path directory) {
    this.directory = directory;
    this.files = new VerifiedFiles(directory);
  }

  @Override
  public Compiled compile(SortedMap<Path, String> sources, Abi upstream) throws IOException {
    SortedMap<String, ClassFile> before = classes;
    classes = read();
    List<ClassChange> changes = new ArrayList<>();
    classes.forEach((path, now) -> change(path, before.get(path), now).ifPresent(changes::add));
    before.keySet().stream()
        .filter(path -> !classes.containsKey(path))
        .forEach(path -> changes.add(new ClassChange(path, Kind.REMOVED, List.of())));
    return new Compiled(
        new Abi(classes.values().stream().flatMap(file -> file.abi().stream()).toList()),
        digest(),
        changes,
        1);
  }

  @Override
  public Optional<Compiled> compiledBefore(SortedMap<Path, String> sources, Abi upstream)
      throws IOException {
    Compiled found = compile(sources, upstream);
    return Optional.of(new Compiled(found.abi(), found.digest(), List.of(), 0));
  }

  @Override
  public boolean isIntact() throws IOException {
    Map<String, String> digests = new HashMap<>();
    classes.forEach((path, file) -> digests.put(path, file.digest()));
    return files.changed(digests).isEmpty();
  }

  @Override
  public void forget() {}

  @Override
  public void warmUp(SortedMap<Path, String> sources) {}

  @Override
  public void close() {}

  private SortedMap<String, ClassFile> read() throws IOException {
    SortedMap<String, ClassFile> found = new TreeMap<>();
    for (Path file : FileTree.list(directory)) {
      String path = directory.relativize(file).toString().replace('\\', '/');
      if (path.endsWith(".class")) {
        found.put(path, ClassFile.of(path, Files.readAllBytes(file)));
      }
    }
    return found;
  }

  private String digest() {
    List<String> entries = new ArrayList<>();
    classes.forEach((path, file) -> entries.addAll(List.of(path, file.digest())));
    return Digests.of(entries);
  }

  private static Optional<ClassChange> change(
      String path, @Nullable ClassFile before, ClassFile now) {
    if (before == null) {
      return Optional.of(new ClassChange(path, Kind.ADDED, List.of()));
    }
    return before.digest().equals(now.digest())
        ? Optional.empty()
        : Optional.of(ClassDiff.between(path, before.bytes(), now.bytes()));
  }
}
