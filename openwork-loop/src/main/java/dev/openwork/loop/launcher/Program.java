package dev.openwork.loop.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A program that a fork hosts.
 *
 * @param entryClass has {@code public static AutoCloseable start(String[], Map<String,
 *     AutoCloseable>)}, or the same without the map, or else a {@code main} method
 * @param arguments passed to each start
 * @param jars the dependencies, on the class path of the JVM
 * @param classDirectories the project's own classes, read again for each generation
 * @param keptPackages packages of the class directories, including subpackages, that are loaded
 *     once per JVM
 * @param workDirectory for files of snapshots; deleted at startup and shutdown
 * @param classLoading how libraries find the project's classes
 * @param libraryPackages packages of the class directories that jars contain, too; the libraries'
 *     class loader loads them, because their classes can access package-private members
 */
public record Program(
    String entryClass,
    List<String> arguments,
    List<Path> jars,
    List<Path> classDirectories,
    List<String> keptPackages,
    Path workDirectory,
    ClassLoading classLoading,
    Set<String> libraryPackages) {

  public Program {
    arguments = List.copyOf(arguments);
    jars = List.copyOf(jars);
    classDirectories = List.copyOf(classDirectories);
    keptPackages = List.copyOf(keptPackages);
    libraryPackages = Set.copyOf(libraryPackages);
  }

  /** Creates a program with {@link ClassLoading#AUTO} and without library packages. */
  public Program(
      String entryClass,
      List<String> arguments,
      List<Path> jars,
      List<Path> classDirectories,
      List<String> keptPackages,
      Path workDirectory) {
    this(
        entryClass,
        arguments,
        jars,
        classDirectories,
        keptPackages,
        workDirectory,
        ClassLoading.AUTO,
        Set.of());
  }

  /** Returns whether a file, relative to its class directory, is loaded once per JVM. */
  public boolean keeps(Path file) {
    return keeps(file.toString().replace(file.getFileSystem().getSeparator(), "/"));
  }

  /** Like {@link #keeps(Path)}, for a path with slashes. */
  public boolean keeps(String file) {
    return isOnClassPath(file) || isInKeptPackage(file);
  }

  /** Returns whether the JVM's own class loader loads a file, as it loads the libraries. */
  boolean isOnClassPath(String file) {
    return isFlat() || (file.endsWith(".class") && libraryPackages.contains(packageOf(file)));
  }

  /** Returns whether a file is in a kept package. */
  boolean isInKeptPackage(String file) {
    String name = file.replace('/', '.');
    return keptPackages.stream().anyMatch(kept -> name.startsWith(kept + "."));
  }

  /** Returns whether all classes are loaded by the JVM's own class loader. */
  public boolean isFlat() {
    return classLoading == ClassLoading.FLAT;
  }

  /** Returns the package, with dots, of a class file with slashes. */
  public static String packageOf(String classFile) {
    return classFile.substring(0, Math.max(0, classFile.lastIndexOf('/'))).replace('/', '.');
  }

  /** Returns the directories that precede the jars on the class path of the JVM. */
  public List<Path> classPathDirectories() {
    if (isFlat()) {
      return classDirectories;
    }
    return libraryPackages.isEmpty() ? List.of() : List.of(libraryClasses());
  }

  /** Returns the directory into which the launcher copies the classes of library packages. */
  Path libraryClasses() {
    return workDirectory.resolve("library-classes");
  }

  /** Returns a copy with another work directory. */
  public Program in(Path otherWorkDirectory) {
    return new Program(
        entryClass,
        arguments,
        jars,
        classDirectories,
        keptPackages,
        otherWorkDirectory,
        classLoading,
        libraryPackages);
  }

  /** Returns a copy with other library packages. */
  public Program withLibraryPackages(Set<String> packages) {
    return new Program(
        entryClass,
        arguments,
        jars,
        classDirectories,
        keptPackages,
        workDirectory,
        classLoading,
        packages);
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(entryClass);
    writeAll(out, arguments);
    writeAll(out, strings(jars));
    writeAll(out, strings(classDirectories));
    writeAll(out, keptPackages);
    out.writeUTF(workDirectory.toString());
    out.writeUTF(classLoading.name());
    writeAll(out, List.copyOf(libraryPackages));
  }

  /** Reads the output of {@link #write}. */
  public static Program read(DataInput in) throws IOException {
    return new Program(
        in.readUTF(),
        readAll(in),
        paths(readAll(in)),
        paths(readAll(in)),
        readAll(in),
        Path.of(in.readUTF()),
        ClassLoading.valueOf(in.readUTF()),
        Set.copyOf(readAll(in)));
  }

  private static void writeAll(DataOutput out, List<String> values) throws IOException {
    out.writeInt(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
  }

  private static List<String> readAll(DataInput in) throws IOException {
    int size = in.readInt();
    List<String> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readUTF());
    }
    return values;
  }

  private static List<String> strings(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }

  private static List<Path> paths(List<String> strings) {
    return strings.stream().map(Path::of).toList();
  }
}
