package dev.openwork.loop.launcher;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
 */
public record Program(
    String entryClass,
    List<String> arguments,
    List<Path> jars,
    List<Path> classDirectories,
    List<String> keptPackages,
    Path workDirectory) {

  public Program {
    arguments = List.copyOf(arguments);
    jars = List.copyOf(jars);
    classDirectories = List.copyOf(classDirectories);
    keptPackages = List.copyOf(keptPackages);
  }

  /** Returns whether a class file, relative to its class directory, is in a kept package. */
  public boolean keeps(Path classFile) {
    return keeps(classFile.toString().replace(classFile.getFileSystem().getSeparator(), "/"));
  }

  /** Like {@link #keeps(Path)}, for a path with slashes. */
  public boolean keeps(String classFile) {
    String name = classFile.replace('/', '.');
    return keptPackages.stream().anyMatch(kept -> name.startsWith(kept + "."));
  }

  /** Returns a copy with another work directory. */
  public Program in(Path otherWorkDirectory) {
    return new Program(
        entryClass, arguments, jars, classDirectories, keptPackages, otherWorkDirectory);
  }

  /** Writes this for {@link #read}. */
  public void write(DataOutput out) throws IOException {
    out.writeUTF(entryClass);
    writeAll(out, arguments);
    writeAll(out, strings(jars));
    writeAll(out, strings(classDirectories));
    writeAll(out, keptPackages);
    out.writeUTF(workDirectory.toString());
  }

  /** Reads the output of {@link #write}. */
  public static Program read(DataInput in) throws IOException {
    return new Program(
        in.readUTF(),
        readAll(in),
        paths(readAll(in)),
        paths(readAll(in)),
        readAll(in),
        Path.of(in.readUTF()));
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
