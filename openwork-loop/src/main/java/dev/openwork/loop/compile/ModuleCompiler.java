package dev.openwork.loop.compile;

import dev.openwork.loop.compile.CompileStateFile.Content;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles a module with the JDK's compiler in this JVM and keeps its class files in step with its
 * sources. Where it can, it compiles only the sources that changed and those that can tell; the
 * class files are byte for byte those of a compile of everything. Class files of sources that are
 * no more go, even if an earlier build has made them. Modules with annotation processors or a
 * {@code module-info.java} are only compiled as a whole; for the latter the class path is the
 * module path, too. What the classes were made from is noted in a file soon after, for the next
 * run. One thread.
 */
public final class ModuleCompiler implements AutoCloseable {
  private static final int WARM_UP_ROUNDS = 5;

  private final ModuleSources module;
  private final Javac javac;
  private final ClassesDirectory classFiles;
  private final CompileStateFile memory;
  private final String key;
  private Optional<ModuleState> state = Optional.empty();
  private Optional<Abi> listed = Optional.empty();

  /**
   * A compiler for one module; its options and the jars on its class path must not change.
   *
   * @param memory the file for notes; need not exist
   * @throws IllegalStateException when this JVM is a JRE, without a compiler
   */
  public ModuleCompiler(ModuleSources module, Path memory) throws IOException {
    this.module = module;
    this.javac = new Javac(module);
    this.classFiles = new ClassesDirectory(module.classesDirectory());
    this.memory = new CompileStateFile(memory);
    this.key = key(module);
  }

  /**
   * Makes the classes directory hold what these sources compile to, and notes that.
   *
   * @param sources the module's sources as they are now, with the SHA-256 of their bytes
   * @param upstream the ABI of the reactor modules on the class path
   * @throws CompileFailure with what is wrong; the files are as before
   */
  public Compiled compile(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException {
    SortedMap<Path, String> inputs = handwritten(sources);
    Optional<ModuleState> last = trusted(upstream);
    if (!listed.equals(Optional.of(upstream))) {
      javac.classPath().forgetDirectories();
      listed = Optional.of(upstream);
    }
    Optional<IncrementalCompile.Outcome> step = Optional.empty();
    if (last.isPresent() && !needsAll(inputs)) {
      step = new IncrementalCompile(javac, last.get(), inputs, upstream).run();
    }
    if (step.isPresent()) {
      return replace(step.get().state(), last.orElseThrow().files(), step.get().compiled());
    }
    return compileAll(inputs, upstream);
  }

  /**
   * What an earlier run has compiled, with no changes, if the classes directory still holds what
   * these sources compile to; every file of it is read. Processors are taken to say what they said
   * then, except those that the reactor itself builds.
   */
  public Optional<Compiled> compiledBefore(SortedMap<Path, String> sources, Abi upstream)
      throws IOException {
    Optional<ModuleState> known = recall(upstream);
    if (known.isEmpty() || buildsProcessors()) {
      return Optional.empty();
    }
    SortedMap<Path, String> compiled = new TreeMap<>();
    known.get().sources().forEach((path, facts) -> compiled.put(path, facts.digest()));
    state = known;
    return compiled.equals(handwritten(sources))
        ? known.map(then -> new Compiled(then.abi(), digest(then), List.of(), 0))
        : Optional.empty();
  }

  /** Makes the next compile one of everything. */
  public void forget() throws IOException {
    state = Optional.empty();
    memory.delete();
  }

  /**
   * Compiles all sources and then single ones, without writing, so that the next compile meets a
   * warm compiler.
   */
  public void warmUp(SortedMap<Path, String> sources) throws IOException {
    Set<Path> all = handwritten(sources).keySet();
    Javac.Result result = javac.compile(all, Map.of());
    if (result.failed() || needsAll(handwritten(sources))) {
      return;
    }
    ModuleState compiled = ModuleState.empty().with(result, Abi.empty());
    for (Path source : all.stream().limit(WARM_UP_ROUNDS).toList()) {
      javac.compile(List.of(source), compiled.without(Set.of(source)).byPackage());
    }
    javac.classPath().missingInJars();
  }

  @Override
  public void close() throws IOException {
    try (memory) {
      javac.close();
    }
  }

  private Compiled compileAll(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException {
    Javac.Result result = javac.compile(sources.keySet(), Map.of());
    if (result.failed()) {
      throw new CompileFailure(result.problems());
    }
    ModuleState next = ModuleState.empty().with(result, upstream);
    Set<String> owned = new HashSet<>(next.files().keySet());
    memory.read().ifPresent(content -> owned.addAll(content.files().keySet()));
    state.ifPresent(known -> owned.addAll(known.files().keySet()));
    Map<String, byte[]> before = classFiles.read(owned);
    before.putAll(classFiles.leftovers(owned));
    writeGenerated(result);
    return replace(next, before, sources.size());
  }

  private Compiled replace(ModuleState next, Map<String, byte[]> before, int compiled)
      throws IOException {
    state = Optional.empty();
    memory.delete();
    List<ClassChange> changes = classFiles.replace(before, next.files());
    memory.write(new Content(key, next.upstream().digest(), next.sources(), next.digests()));
    state = Optional.of(next);
    return new Compiled(next.abi(), digest(next), changes, compiled);
  }

  private static String digest(ModuleState state) {
    List<String> entries = new ArrayList<>();
    state.digests().forEach((path, digest) -> entries.addAll(List.of(path, digest)));
    return Digests.of(entries);
  }

  /** The last good state, if the class files still are there. */
  private Optional<ModuleState> trusted(Abi upstream) throws IOException {
    return state.isPresent()
        ? state.filter(known -> classFiles.have(known.files().keySet()))
        : recall(upstream);
  }

  /** The state that the notes tell of, if all files are as noted. */
  private Optional<ModuleState> recall(Abi upstream) throws IOException {
    Optional<Content> noted =
        memory
            .read()
            .filter(content -> content.key().equals(key))
            .filter(content -> content.upstream().equals(upstream.digest()));
    if (noted.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, ClassFile> classes = new TreeMap<>();
    SortedMap<String, byte[]> others = new TreeMap<>();
    Map<String, byte[]> found = classFiles.read(noted.get().files().keySet());
    for (Map.Entry<String, String> entry : noted.get().files().entrySet()) {
      byte[] bytes = found.get(entry.getKey());
      if (bytes == null || !Digests.of(bytes).equals(entry.getValue())) {
        return Optional.empty();
      }
      if (entry.getKey().endsWith(".class")) {
        classes.put(entry.getKey(), ClassFile.of(entry.getKey(), bytes));
      } else {
        others.put(entry.getKey(), bytes);
      }
    }
    return Optional.of(new ModuleState(upstream, noted.get().sources(), classes, others));
  }

  private boolean needsAll(SortedMap<Path, String> sources) {
    return !module.processorPath().isEmpty() || ModuleSources.haveModuleInfo(sources.keySet());
  }

  private boolean buildsProcessors() {
    return module.processorPath().stream()
        .anyMatch(entry -> Files.exists(entry.resolve(ModuleSources.PROCESSORS)));
  }

  /** Processors make their sources anew each time. */
  private SortedMap<Path, String> handwritten(SortedMap<Path, String> sources) {
    if (module.processorPath().isEmpty()) {
      return sources;
    }
    SortedMap<Path, String> handwritten = new TreeMap<>(sources);
    handwritten.keySet().removeIf(path -> path.startsWith(module.generatedSources()));
    return handwritten;
  }

  private void writeGenerated(Javac.Result result) throws IOException {
    if (module.processorPath().isEmpty()) {
      return;
    }
    Path directory = module.generatedSources();
    for (Path file : FileTree.list(directory)) {
      String path = directory.relativize(file).toString().replace('\\', '/');
      if (!result.generatedSources().containsKey(path)) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, byte[]> entry : result.generatedSources().entrySet()) {
      AtomicFile.write(directory.resolve(entry.getKey()), entry.getValue());
    }
  }

  private static String key(ModuleSources module) throws IOException {
    List<String> parts = new ArrayList<>(module.options());
    parts.add(System.getProperty("java.home") + Runtime.version());
    for (List<Path> entries : List.of(module.classPath(), module.processorPath())) {
      parts.add("path");
      for (Path entry : entries) {
        parts.add(entry.toString());
        if (Files.isRegularFile(entry)) {
          parts.add(Files.size(entry) + " " + Files.getLastModifiedTime(entry));
        }
      }
    }
    return Digests.of(parts);
  }
}
