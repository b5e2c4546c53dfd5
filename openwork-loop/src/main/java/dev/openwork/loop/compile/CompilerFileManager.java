package dev.openwork.loop.compile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Provides javac with the module's own classes from memory and with cached listings of class path
 * and JDK. All output stays in memory.
 */
final class CompilerFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final ClassPath classPath;
  private final PackageCache platform;
  private final Path generatedSources;
  private Map<String, List<JavaFileObject>> ownClasses = Map.of();
  private final Map<String, MemoryFile> classes = new TreeMap<>();
  private final Map<String, URI> origins = new HashMap<>();
  private final Map<String, MemoryFile> resources = new TreeMap<>();
  private final Map<String, MemoryFile> sources = new TreeMap<>();

  CompilerFileManager(JavaFileManager files, ClassPath classPath, Path generatedSources) {
    super(files);
    this.classPath = classPath;
    this.platform = new PackageCache(files);
    this.generatedSources = generatedSources;
  }

  /**
   * Starts another compilation.
   *
   * @param ownClasses class files of those sources of the module that are not compiled, by package
   */
  void begin(Map<String, List<JavaFileObject>> ownClasses) {
    this.ownClasses = ownClasses;
    classes.clear();
    origins.clear();
    resources.clear();
    sources.clear();
  }

  /** Discards the listings of the JDK and the module path, which contains reactor modules. */
  void clearPlatform() {
    platform.clear();
  }

  /** Returns the class files that were written, by path. */
  Map<String, byte[]> classes() {
    return bytes(classes);
  }

  /** Returns the source of each class file, by path. */
  Map<String, URI> origins() {
    return Map.copyOf(origins);
  }

  /** Returns the resources that processors wrote to the class output, by path. */
  Map<String, byte[]> resources() {
    return bytes(resources);
  }

  /** Returns the files that processors wrote to the source output, by path. */
  Map<String, byte[]> sources() {
    return bytes(sources);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.SOURCE_PATH || super.hasLocation(location);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    if (location == StandardLocation.SOURCE_PATH || location == StandardLocation.CLASS_OUTPUT) {
      return List.of();
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

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    if (file instanceof CachedFile library) {
      return library.binaryName();
    }
    if (file instanceof MemoryFile own) {
      return own.binaryName();
    }
    return super.inferBinaryName(location, file);
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
    if (file instanceof SourceFile) {
      return location == StandardLocation.SOURCE_PATH;
    }
    return !(file instanceof MemoryFile) && super.contains(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    String path = className.replace('.', '/') + kind.extension;
    if (kind == JavaFileObject.Kind.CLASS) {
      MemoryFile file = MemoryFile.ofClass(path, new byte[0]);
      classes.put(path, file);
      origins.put(path, sibling.toUri());
      return file;
    }
    MemoryFile file =
        new MemoryFile(generatedSources.resolve(path).toUri(), kind, className, new byte[0]);
    sources.put(path, file);
    return file;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String path = path(packageName, relativeName);
    MemoryFile file =
        new MemoryFile(
            generatedSources.resolve(path).toUri(), JavaFileObject.Kind.OTHER, path, new byte[0]);
    (location == StandardLocation.SOURCE_OUTPUT ? sources : resources).put(path, file);
    return file;
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName)
      throws IOException {
    if (location != StandardLocation.CLASS_OUTPUT && location != StandardLocation.SOURCE_OUTPUT) {
      return super.getFileForInput(location, packageName, relativeName);
    }
    String path = path(packageName, relativeName);
    MemoryFile file = (location == StandardLocation.SOURCE_OUTPUT ? sources : resources).get(path);
    if (file == null) {
      throw new NoSuchFileException(path);
    }
    return file;
  }

  @Override
  public void close() {
    // javac closes its file manager, but the cached listings are for the next compilation too.
  }

  private static String path(String packageName, String relativeName) {
    return packageName.isEmpty()
        ? relativeName
        : packageName.replace('.', '/') + '/' + relativeName;
  }

  private static Map<String, byte[]> bytes(Map<String, MemoryFile> files) {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((path, file) -> bytes.put(path, file.bytes()));
    return bytes;
  }
}
