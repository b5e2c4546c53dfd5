package dev.openwork.loop.compile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Shows javac the module's own classes from memory, the class path and the JDK from listings that
 * are kept, and takes what it writes into memory.
 */
final class CompilerFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final ClassPath classPath;
  private final PackageCache platform;
  private final Path generatedSources;
  private Map<String, List<JavaFileObject>> ownClasses = Map.of();
  private final Map<String, Written> classes = new TreeMap<>();
  private final Map<String, MemoryFile> resources = new TreeMap<>();
  private final Map<String, MemoryFile> sources = new TreeMap<>();

  private record Written(MemoryFile file, URI source) {}

  CompilerFileManager(JavaFileManager files, ClassPath classPath, Path generatedSources) {
    super(files);
    this.classPath = classPath;
    this.platform = new PackageCache(files);
    this.generatedSources = generatedSources;
  }

  /**
   * Begins another compile.
   *
   * @param ownClasses class files of the module that are not compiled anew, by package
   */
  void begin(Map<String, List<JavaFileObject>> ownClasses) {
    this.ownClasses = ownClasses;
    classes.clear();
    resources.clear();
    sources.clear();
  }

  /** Has the JDK and the module path read again: the latter has other modules of the reactor. */
  void forgetPlatform() {
    platform.forget();
  }

  /** Class files that were written, by path. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> bytes = new TreeMap<>();
    classes.forEach((path, written) -> bytes.put(path, written.file().bytes()));
    return bytes;
  }

  /** From which source each class file comes, by path. */
  Map<String, URI> origins() {
    Map<String, URI> origins = new TreeMap<>();
    classes.forEach((path, written) -> origins.put(path, written.source()));
    return origins;
  }

  /** Other files that processors put beside the classes, by path. */
  Map<String, byte[]> resources() {
    return bytes(resources);
  }

  /** Sources and other files that processors generated, by path. */
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
      classes.put(path, new Written(file, sibling.toUri()));
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
    // javac closes what it is given; the listings below serve the next compile.
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
