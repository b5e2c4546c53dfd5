package dev.openwork.loop.compile;

import dev.openwork.loop.abi.Abi;
import dev.openwork.loop.abi.ClassChange;
import dev.openwork.loop.compile.CompileStateFile.Content;
import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileStamp;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles a module with the JDK's compiler in this JVM and updates its class files. Where
 * possible, it compiles only the changed sources and those that the change affects; the class files
 * are byte for byte those of a full compilation. Class files of removed sources are deleted, also
 * those of an earlier build. Modules with annotation processors or a {@code module-info.java} are
 * always compiled in full; for the latter, the class path is also the module path. The state of the
 * compilation is saved in a file for the next JVM. For use by one thread.
 */
public final class ModuleCompiler implements ClassBuilder {
  private static final int WARM_UP_ROUNDS = 5;
  private static final String CLASS = ".class";

  private final ModuleSources module;
  private final Javac javac;
  private final ClassesDirectory classFiles;
  private final VerifiedFiles verified;
  private final CompileStateFile stateFile;
  private final String key;
  private Optional<ModuleState> state = Optional.empty();
  private Optional<Abi> listed = Optional.empty();

  /**
   * Creates a compiler for one module, whose options and jars must not change.
   *
   * @param stateFile the file that records the last compilation; may be missing
   * @throws IllegalStateException when the running JVM has no compiler
   */
  public ModuleCompiler(ModuleSources module, Path stateFile) throws IOException {
    this.module = module;
    this.javac = new Javac(module);
    this.classFiles = new ClassesDirectory(module.classesDirectory());
    this.verified = new VerifiedFiles(module.classesDirectory());
    this.stateFile = new CompileStateFile(stateFile);
    this.key = key(module);
  }

  @Override
  public Compiled compile(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException {
    SortedMap<Path, String> inputs = handwritten(sources);
    Optional<ModuleState> last = trusted(upstream);
    if (!listed.equals(Optional.of(upstream))) {
      javac.classPath().clearDirectories();
      listed = Optional.of(upstream);
    }
    Optional<IncrementalCompile.Outcome> step = Optional.empty();
    if (last.isPresent() && !needsAll(inputs)) {
      step = new IncrementalCompile(javac, last.get(), inputs, upstream).run();
    }
    if (step.isPresent()) {
      return replace(
          step.get().state(),
          onDisk(last.orElseThrow()),
          Map.of(),
          step.get().otherFiles(),
          step.get().compiled());
    }
    return compileAll(inputs, upstream);
  }

  /**
   * Returns the result of an earlier JVM, without changes, if it is up to date: all sources are the
   * same and the classes directory contains their class files, of which every one is read. The
   * output of annotation processors counts as up to date, except of those that the reactor builds.
   */
  @Override
  public Optional<Compiled> compiledBefore(SortedMap<Path, String> sources, Abi upstream)
      throws IOException {
    Optional<ModuleState> known = recall(upstream);
    if (known.isEmpty() || buildsProcessors()) {
      return Optional.empty();
    }
    SortedMap<Path, String> compiled = new TreeMap<>();
    known.get().sources().forEach((path, source) -> compiled.put(path, source.digest()));
    state = known;
    return compiled.equals(handwritten(sources))
        ? known.map(last -> new Compiled(last.abi(), digest(last), List.of(), 0))
        : Optional.empty();
  }

  @Override
  public boolean isIntact() throws IOException {
    return state.isPresent() && verified.changed(state.get().digests()).isEmpty();
  }

  @Override
  public void forget() throws IOException {
    state = Optional.empty();
    stateFile.delete();
  }

  /** Compiles all sources, then single ones, without writing files, to warm the compiler up. */
  @Override
  public void warmUp(SortedMap<Path, String> sources) throws IOException {
    Set<Path> all = handwritten(sources).keySet();
    Javac.Result result = javac.compile(all, Map.of(), earlierOutput().byPath());
    if (result.failed() || needsAll(handwritten(sources))) {
      return;
    }
    ModuleState compiled = ModuleState.empty().with(result, Abi.empty());
    for (Path source : all.stream().limit(WARM_UP_ROUNDS).toList()) {
      javac.compile(List.of(source), compiled.without(Set.of(source)).byPackage(), Map.of());
    }
    javac.classPath().missingInJars();
  }

  @Override
  public void close() throws IOException {
    try (stateFile) {
      javac.close();
    }
  }

  private Compiled compileAll(SortedMap<Path, String> sources, Abi upstream)
      throws CompileFailure, IOException {
    EarlierOutput earlier = earlierOutput();
    Javac.Result result = javac.compile(sources.keySet(), Map.of(), earlier.byPath());
    if (result.failed()) {
      throw new CompileFailure(result.problems());
    }
    Map<String, byte[]> before = classFiles.read(result.resources().keySet());
    Map<String, byte[]> originals = new HashMap<>(before);
    originals.keySet().removeAll(earlier.files().keySet());
    originals.putAll(earlier.originals());
    before.putAll(classFiles.read(result.classes().keySet()));
    before.putAll(earlier.files());
    writeGenerated(result);
    ModuleState next = ModuleState.empty().with(result, upstream).withOriginals(originals);
    return replace(next, before, earlier.originals(), result.otherFiles(), sources.size());
  }

  /** Returns what earlier compilations left, also those of other programs. */
  private EarlierOutput earlierOutput() throws IOException {
    Optional<Content> last = state.isPresent() ? state.map(this::content) : stateFile.read();
    SortedMap<String, String> digests = last.map(Content::files).orElseGet(TreeMap::new);
    Map<String, byte[]> files = classFiles.read(digests.keySet());
    Map<String, byte[]> originals = new HashMap<>();
    files.forEach(
        (path, bytes) -> {
          if (!path.endsWith(CLASS)) {
            boolean own = Digests.of(bytes).equals(digests.get(path));
            Optional.ofNullable(own ? last.orElseThrow().originals().get(path) : bytes)
                .ifPresent(original -> originals.put(path, original));
          }
        });
    files.putAll(classFiles.leftovers(digests.keySet()));
    List<Path> generated =
        module.processorPath().isEmpty() ? List.of() : FileTree.list(module.generatedSources());
    return new EarlierOutput(module.classesDirectory(), files, originals, generated);
  }

  /**
   * Replaces the files of the classes directory.
   *
   * @param before the files that the module may contain no longer, with their contents
   * @param originals the contents of those of them that must not be deleted
   */
  private Compiled replace(
      ModuleState next,
      Map<String, byte[]> before,
      Map<String, byte[]> originals,
      Map<Path, byte[]> otherFiles,
      int compiled)
      throws IOException {
    state = Optional.empty();
    stateFile.delete();
    Map<String, byte[]> after = new TreeMap<>(originals);
    after.putAll(next.files());
    List<ClassChange> changes = classFiles.replace(before, after);
    for (Map.Entry<Path, byte[]> file : otherFiles.entrySet()) {
      AtomicFile.write(file.getKey(), file.getValue());
    }
    stateFile.write(content(next));
    state = Optional.of(next);
    return new Compiled(next.abi(), digest(next), changes, compiled);
  }

  private Content content(ModuleState of) {
    return new Content(key, of.upstream().digest(), of.sources(), of.digests(), of.originals());
  }

  private static String digest(ModuleState state) {
    List<String> entries = new ArrayList<>();
    state.digests().forEach((path, digest) -> entries.addAll(List.of(path, digest)));
    return Digests.of(entries);
  }

  private Optional<ModuleState> trusted(Abi upstream) throws IOException {
    return state.isPresent() ? state : recall(upstream);
  }

  /**
   * Returns the files of a state as they are on disk, where another program may have changed them.
   */
  private Map<String, byte[]> onDisk(ModuleState known) throws IOException {
    Set<String> changed = verified.changed(known.digests());
    Map<String, byte[]> files = known.files();
    files.keySet().removeAll(changed);
    files.putAll(classFiles.read(changed));
    return files;
  }

  /** Returns the saved state if settings, upstream and all class files are unchanged. */
  private Optional<ModuleState> recall(Abi upstream) throws IOException {
    Optional<Content> saved =
        stateFile
            .read()
            .filter(content -> content.key().equals(key))
            .filter(content -> content.upstream().equals(upstream.digest()));
    if (saved.isEmpty()) {
      return Optional.empty();
    }
    SortedMap<String, ClassFile> classes = new TreeMap<>();
    SortedMap<String, byte[]> resources = new TreeMap<>();
    Map<String, byte[]> found = classFiles.read(saved.get().files().keySet());
    for (Map.Entry<String, String> entry : saved.get().files().entrySet()) {
      byte[] bytes = found.get(entry.getKey());
      if (bytes == null || !Digests.of(bytes).equals(entry.getValue())) {
        return Optional.empty();
      }
      if (entry.getKey().endsWith(CLASS)) {
        classes.put(entry.getKey(), ClassFile.of(entry.getKey(), bytes));
      } else {
        resources.put(entry.getKey(), bytes);
      }
    }
    return Optional.of(
        new ModuleState(
            upstream, saved.get().sources(), classes, resources, saved.get().originals()));
  }

  private boolean needsAll(SortedMap<Path, String> sources) {
    return !module.processorPath().isEmpty() || ModuleSources.haveModuleInfo(sources.keySet());
  }

  private boolean buildsProcessors() {
    return module.processorPath().stream()
        .anyMatch(entry -> Files.exists(entry.resolve(ModuleSources.PROCESSORS)));
  }

  /** Generated sources are no input: processors generate them in each compilation. */
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
          parts.add(FileStamp.cacheKey(entry));
        }
      }
    }
    return Digests.of(parts);
  }
}
