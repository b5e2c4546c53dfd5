package dev.openwork.loop.fork;

import dev.openwork.loop.launcher.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Lists the packages of jars. Reads each jar once per process. Thread-safe. */
public final class LibraryPackages {
  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private LibraryPackages() {}

  /** Returns the names of all packages in jars, with dots. */
  public static Set<String> of(List<Path> jars) throws IOException {
    Set<String> packages = new HashSet<>();
    for (Path jar : jars) {
      if (Files.isRegularFile(jar)) {
        packages.addAll(of(jar));
      }
    }
    return packages;
  }

  private static Set<String> of(Path jar) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(jar, BasicFileAttributes.class);
    String key = jar + " " + attributes.size() + " " + attributes.lastModifiedTime();
    Set<String> known = KNOWN.get(key);
    if (known == null) {
      known = read(jar);
      KNOWN.put(key, known);
    }
    return known;
  }

  private static Set<String> read(Path jar) throws IOException {
    Set<String> packages = new HashSet<>();
    try (ZipFile file = new ZipFile(jar.toFile())) {
      file.stream()
          .map(entry -> entry.getName())
          .filter(LibraryPackages::isClass)
          .forEach(name -> packages.add(Program.packageOf(name)));
    } catch (ZipException ignoredByTheJvm) {
      return Set.of();
    }
    return packages;
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.equals("module-info.class");
  }
}
