package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
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
 * A module as of a successful compilation. Immutable.
 *
 * @param upstream the ABI that it was compiled against
 * @param sources the sources by path
 * @param classes the class files by path
 * @param resources the resources that processors wrote, by path
 * @param originals the files that those resources replaced, by path
 */
record ModuleState(
    Abi upstream,
    SortedMap<Path, CompiledSource> sources,
    SortedMap<String, ClassFile> classes,
    SortedMap<String, byte[]> resources,
    SortedMap<String, byte[]> originals) {

  static ModuleState empty() {
    return new ModuleState(
        Abi.empty(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Returns this state without some sources and their classes. */
  ModuleState without(Set<Path> removed) {
    SortedMap<Path, CompiledSource> keptSources = new TreeMap<>(sources);
    SortedMap<String, ClassFile> keptClasses = new TreeMap<>(classes);
    for (Path source : removed) {
      CompiledSource compiled = keptSources.remove(source);
      if (compiled != null) {
        keptClasses.keySet().removeAll(compiled.classes());
      }
    }
    return new ModuleState(upstream, keptSources, keptClasses, resources, originals);
  }

  /** Returns this state with the output of a compilation. */
  ModuleState with(Javac.Result result, Abi upstream) {
    SortedMap<Path, CompiledSource> allSources = new TreeMap<>(sources);
    SortedMap<String, ClassFile> allClasses = new TreeMap<>(classes);
    allSources.putAll(result.sources());
    result.classes().forEach((path, bytes) -> allClasses.put(path, ClassFile.of(path, bytes)));
    return new ModuleState(
        upstream, allSources, allClasses, new TreeMap<>(result.resources()), originals);
  }

  /** Returns this state with those of the files that its resources replaced. */
  ModuleState withOriginals(Map<String, byte[]> files) {
    SortedMap<String, byte[]> replaced = new TreeMap<>(files);
    replaced.keySet().retainAll(resources.keySet());
    return new ModuleState(upstream, sources, classes, resources, replaced);
  }

  Abi abi() {
    return new Abi(classes.values().stream().flatMap(file -> file.abi().stream()).toList());
  }

  /** Returns the bytes of class files and resources, by path. */
  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>(resources);
    classes.forEach((path, file) -> files.put(path, file.bytes()));
    return files;
  }

  /** Returns the digests of class files and resources, by path. */
  SortedMap<String, String> digests() {
    SortedMap<String, String> digests = new TreeMap<>();
    resources.forEach((path, bytes) -> digests.put(path, Digests.of(bytes)));
    classes.forEach((path, file) -> digests.put(path, file.digest()));
    return digests;
  }

  /** Returns the class files by package. */
  Map<String, List<JavaFileObject>> byPackage() {
    Map<String, List<JavaFileObject>> packages = new HashMap<>();
    classes.forEach(
        (path, file) ->
            packages.computeIfAbsent(packageOf(path), any -> new ArrayList<>()).add(file.file()));
    return packages;
  }

  /** Returns these sources and those that declare their direct and indirect supertypes. */
  Set<Path> withSupertypes(Set<Path> wanted) {
    if (wanted.stream().allMatch(this::extendsNothing)) {
      return wanted;
    }
    Map<String, Path> owners = owners();
    Set<Path> found = new HashSet<>();
    List<Path> open = new ArrayList<>(wanted);
    while (!open.isEmpty()) {
      Path source = open.remove(open.size() - 1);
      CompiledSource compiled = sources.get(source);
      if (found.add(source) && compiled != null) {
        for (String supertype : compiled.supertypes()) {
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
    CompiledSource compiled = sources.get(source);
    return compiled == null || compiled.supertypes().isEmpty();
  }

  /** Returns the source of each class file, by path. */
  Map<String, Path> owners() {
    Map<String, Path> owners = new HashMap<>();
    sources.forEach(
        (source, compiled) -> compiled.classes().forEach(path -> owners.put(path, source)));
    return owners;
  }

  private static String packageOf(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/'))).replace('/', '.');
  }
}
