package dev.openwork.loop.fork;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The class files of a package in the jar or directory from which this JVM loaded it.
 *
 * @param origin the jar or directory
 * @param directory the package, with slashes
 */
record ClassPackage(Path origin, String directory) {

  /** Returns the package of a class. */
  static ClassPackage of(Class<?> type) throws IOException {
    try {
      Path origin = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new ClassPackage(origin, type.getPackageName().replace('.', '/'));
    } catch (URISyntaxException e) {
      throw new IOException("Cannot find the origin of " + type, e);
    }
  }

  /** Returns stamps that change when the class files change. */
  List<String> stamps() throws IOException {
    List<String> stamps = new ArrayList<>();
    for (Path file : Files.isDirectory(origin) ? list(origin) : List.of(origin)) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      stamps.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
    }
    return stamps;
  }

  /** Returns the bytes of the class files by path, with slashes. */
  SortedMap<String, byte[]> read() throws IOException {
    if (Files.isDirectory(origin)) {
      return read(origin);
    }
    try (FileSystem jar = FileSystems.newFileSystem(origin)) {
      return read(jar.getPath("/"));
    }
  }

  private SortedMap<String, byte[]> read(Path root) throws IOException {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Path file : list(root)) {
      classes.put(directory + "/" + file.getFileName(), Files.readAllBytes(file));
    }
    return classes;
  }

  private List<Path> list(Path root) throws IOException {
    try (Stream<Path> listed = Files.list(root.resolve(directory))) {
      return listed.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
