package dev.openwork.loop.compile;

import static javax.tools.StandardLocation.CLASS_OUTPUT;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's file manager with three differences: the content of output files stays in memory, the
 * class path contains the module's own classes from memory, and listings of class path and JDK are
 * cached. For processors, it behaves as the JDK's file manager does in a clean build: the output of
 * earlier compilations is invisible, while other files in the output directories, such as copied
 * resources, are visible.
 */
final class CompilerFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final StandardJavaFileManager standard;
  private final ClassPath classPath;
  private final PackageCache platform;
  private Charset encoding = Charset.defaultCharset();
  private Map<String, List<JavaFileObject>> ownClasses = Map.of();
  private OutputFiles output = new OutputFiles(Map.of());
  private final Map<Path, URI> origins = new HashMap<>();
  private final Set<Path> sourceRoots = new LinkedHashSet<>();

  /**
   * Creates a file manager.
   *
   * @param standard has the module's output directories
   */
  CompilerFileManager(StandardJavaFileManager standard, ClassPath classPath) {
    super(standard);
    this.standard = standard;
    this.classPath = classPath;
    this.platform = new PackageCache(standard);
  }

  /**
   * Starts another compilation.
   *
   * @param ownClasses class files of those sources of the module that are not compiled, by package
   */
  void begin(Map<String, List<JavaFileObject>> ownClasses, OutputFiles output, Charset encoding) {
    this.ownClasses = ownClasses;
    this.output = output;
    this.encoding = encoding;
    origins.clear();
    sourceRoots.clear();
  }

  /** Discards the listings of the JDK and the module path, which contains reactor modules. */
  void clearPlatform() {
    platform.clear();
  }

  /** Adds a directory of sources to the source path, in which processors find other files. */
  void addSourceRoot(Path directory) {
    sourceRoots.add(directory);
  }

  /** Returns the source of a written class file, if it was compiled from one. */
  Optional<URI> origin(Path classFile) {
    return Optional.ofNullable(origins.get(classFile));
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  /** Returns no sources of the source path, so that javac compiles only those it is given. */
  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location == StandardLocation.SOURCE_PATH) {
      return List.of();
    }
    if (location.isOutputLocation() && super.hasLocation(location)) {
      return listOutput(location, packageName, kinds, recurse);
    }
    List<JavaFileObject> found = new ArrayList<>();
    if (location != StandardLocation.CLASS_PATH) {
      found.addAll(platform.list(location, packageName, kinds, recurse));
      return found;
    }
    if (kinds.contains(JavaFileObject.Kind.CLASS)) {
      found.addAll(ownClasses.getOrDefault(packageName, List.of()));
    }
    found.addAll(classPath.list(packageName, kinds, recurse));
    return found;
  }

  private List<JavaFileObject> listOutput(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Map<Path, OutputFile> found = new LinkedHashMap<>();
    for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
      OutputFile known = outputFile(file);
      if (known.exists()) {
        found.put(known.path(), known);
      }
    }
    Path directory = standard.getLocationAsPaths(location).iterator().next().toAbsolutePath();
    Path start = directory.resolve(packageName.replace('.', '/'));
    for (Path path : output.written().keySet()) {
      if (recurse ? path.startsWith(start) : start.equals(path.getParent())) {
        String name = directory.relativize(path).toString().replace('\\', '/');
        OutputFile written = outputFile(super.getFileForOutput(location, "", name, null));
        if (kinds.contains(written.getKind())) {
          found.put(path, written);
        }
      }
    }
    return List.copyOf(found.values());
  }

  @Override
  public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof CachedFile library) {
      return library.binaryName();
    }
    if (file instanceof MemoryFile own) {
      return own.binaryName();
    }
    return super.inferBinaryName(location, file instanceof OutputFile out ? out.unwrap() : file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    if (file instanceof CachedFile library) {
      return super.contains(location, library.unwrap());
    }
    if (file instanceof OutputFile out) {
      return super.contains(location, out.unwrap());
    }
    if (file instanceof SourceFile) {
      return location == StandardLocation.SOURCE_PATH;
    }
    return !(file instanceof MemoryFile) && super.contains(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling)
      throws IOException {
    OutputFile file = outputFile(super.getJavaFileForOutput(location, className, kind, null));
    if (kind == JavaFileObject.Kind.CLASS && sibling != null) {
      origins.put(file.path(), sibling.toUri());
    }
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, @Nullable FileObject sibling)
      throws IOException {
    return outputFile(super.getFileForOutput(location, packageName, relativeName, null));
  }

  /** Searches for files of the class path in the class output first, where Maven puts it. */
  @Override
  public @Nullable FileObject getFileForInput(
      Location location, String packageName, String relativeName) throws IOException {
    Location own = location == StandardLocation.CLASS_PATH ? CLASS_OUTPUT : location;
    if (own.isOutputLocation() && super.hasLocation(own)) {
      OutputFile file = outputFile(super.getFileForOutput(own, packageName, relativeName, null));
      if (file.exists()) {
        return file;
      }
    }
    if (location == StandardLocation.SOURCE_PATH) {
      standard.setLocationFromPaths(location, sourceRoots);
    }
    return location.isOutputLocation()
        ? null
        : super.getFileForInput(location, packageName, relativeName);
  }

  @Override
  public @Nullable JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) throws IOException {
    Location own = location == StandardLocation.CLASS_PATH ? CLASS_OUTPUT : location;
    if (own.isOutputLocation() && super.hasLocation(own)) {
      OutputFile file = outputFile(super.getJavaFileForOutput(own, className, kind, null));
      if (file.exists()) {
        return file;
      }
    }
    if (location == StandardLocation.SOURCE_PATH) {
      standard.setLocationFromPaths(location, sourceRoots);
    }
    return location.isOutputLocation()
        ? null
        : super.getJavaFileForInput(location, className, kind);
  }

  @Override
  public void close() {
    // javac closes its file manager, but the cached listings are for the next compilation too.
  }

  /** The file objects of the JDK's file manager are all of this type. */
  private OutputFile outputFile(FileObject file) {
    return new OutputFile(
        (JavaFileObject) file, standard.asPath(file).toAbsolutePath(), output, encoding);
  }
}
