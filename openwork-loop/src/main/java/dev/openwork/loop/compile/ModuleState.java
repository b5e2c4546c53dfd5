package dev.openwork.loop.compile;

import dev.openwork.loop.files.Digests;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/**
 * A module as of a good compile. Immutable.
 *
 * @param upstream what it was compiled against
 * @param sources what is known of each source
 * @param classes its class files by path
 * @param others other files that processors wrote beside the classes, by path
 */
record ModuleState(
    Abi upstream,
    SortedMap<Path, CompiledSource> sources,
    SortedMap<String, ClassFile> classes,
    SortedMap<String, byte[]> others) {

  static ModuleState empty() {
    return new ModuleState(Abi.empty(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** This state without some sources and their classes. */
  ModuleState without(Set<Path> gone) {
    SortedMap<Path, CompiledSource> keptSources = new TreeMap<>(sources);
    SortedMap<String, ClassFile> keptClasses = new TreeMap<>(classes);
    for (Path source : gone) {
      CompiledSource facts = keptSources.remove(source);
      if (facts != null) {
        keptClasses.keySet().removeAll(facts.classes());
      }
    }
    return new ModuleState(upstream, keptSources, keptClasses, others);
  }

  /** This state with what a compile produced. */
  ModuleState with(Javac.Result result, Abi upstream) {
    SortedMap<Path, CompiledSource> allSources = new TreeMap<>(sources);
    SortedMap<String, ClassFile> allClasses = new TreeMap<>(classes);
    allSources.putAll(result.sources());
    result.classes().forEach((path, bytes) -> allClasses.put(path, ClassFile.of(path, bytes)));
    return new ModuleState(upstream, allSources, allClasses, new TreeMap<>(result.resources()));
  }

  /** What others can see of the module. */
  Abi abi() {
    return new Abi(classes.values().stream().flatMap(file -> file.abi().stream()).toList());
  }

  /** Bytes of class files and of what processors wrote beside them, by path. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>(others);
    classes.forEach((path, file) -> files.put(path, file.bytes()));
    return files;
  }

  /** Digests of the files, by path. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    others.forEach((path, bytes) -> digests.put(path, Digests.of(bytes)));
    classes.forEach((path, file) -> digests.put(path, file.digest()));
    return digests;
  }

  /** The class files by package, as javac lists them. */
  Map<String, List<JavaFileObject>> byPackage() {
    Map<String, List<JavaFileObject>> packages = new HashMap<>();
    classes.forEach(
        (path, file) ->
            packages.computeIfAbsent(packageOf(path), any -> new ArrayList<>()).add(file.file()));
    return packages;
  }

  /** Sources whose classes are the supertypes of these sources' classes, however far up. */
  Set<Path> withSupertypes(Set<Path> wanted) {
    if (wanted.stream().allMatch(this::extendsNothing)) {
      return wanted;
    }
    Map<String, Path> owners = owners();
    Set<Path> found = new HashSet<>();
    List<Path> open = new ArrayList<>(wanted);
    while (!open.isEmpty()) {
      Path source = open.remove(open.size() - 1);
      CompiledSource facts = sources.get(source);
      if (found.add(source) && facts != null) {
        for (String supertype : facts.supertypes()) {
          Path owner = owners.get(supertype + ".class");
          if (owner != null) {
            open.add(owner);
          }
        }
      }
    }
    return found;
  }

  private boolean extendsNothing(Path source) {
    CompiledSource facts = sources.get(source);
    return facts == null || facts.supertypes().isEmpty();
  }

  /** Which source each class file is from. */
  Map<String, Path> owners() {
    Map<String, Path> owners = new HashMap<>();
    sources.forEach((source, facts) -> facts.classes().forEach(path -> owners.put(path, source)));
    return owners;
  }

  private static String packageOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
  }
}
