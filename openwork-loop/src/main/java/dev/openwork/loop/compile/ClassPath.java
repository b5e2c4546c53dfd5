package dev.openwork.loop.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * What a module is compiled against besides the JDK. Jars do not change while it lives; directories
 * belong to other modules and are read again when told so.
 */
final class ClassPath implements AutoCloseable {
  private final List<Segment> segments = new ArrayList<>();
  private final Set<String> knownForeign = new HashSet<>();

  private record Segment(boolean jars, StandardJavaFileManager files, PackageCache library) {}

  /**
   * A class path.
   *
   * @param release whose variants of classes count in jars that have several
   */
  ClassPath(JavaCompiler javac, List<Path> entries, String release) throws IOException {
    for (int from = 0; from < entries.size(); ) {
      boolean jars = Files.isRegularFile(entries.get(from));
      int to = from + 1;
      while (to < entries.size() && Files.isRegularFile(entries.get(to)) == jars) {
        to++;
      }
      StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, null);
      files.handleOption("--multi-release", List.of(release).iterator());
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, entries.subList(from, to));
      segments.add(new Segment(jars, files, new PackageCache(files)));
      from = to;
    }
  }

  /** The class files of a package, in the order of the class path. */
  List<JavaFileObject> list(String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    for (Segment segment : segments) {
      found.addAll(
          segment.library().list(StandardLocation.CLASS_PATH, packageName, kinds, recurse));
    }
    return found;
  }

  /** Whether a jar has this class or package member of the class, by binary name with slashes. */
  boolean jarsHave(String name) throws IOException {
    String dotted = name.replace('/', '.');
    String packageName = dotted.substring(0, Math.max(0, dotted.lastIndexOf('.')));
    for (Segment segment : segments) {
      if (segment.jars() && has(segment, packageName, dotted)) {
        return true;
      }
    }
    return false;
  }

  /** Types that jars mention, as far as they were read, but do not have. */
  Set<String> missingInJars() throws IOException {
    Set<String> missing = new HashSet<>();
    for (Segment segment : segments) {
      if (segment.jars()) {
        for (CachedFile file : segment.library().read().toList()) {
          for (String mentioned : file.mentions()) {
            if (!knownForeign.contains(mentioned)) {
              if (jarsHave(mentioned)) {
                knownForeign.add(mentioned);
              } else {
                missing.add(mentioned);
              }
            }
          }
        }
      }
    }
    return missing;
  }

  /** Has the directories read again. */
  void forgetDirectories() {
    segments.stream().filter(segment -> !segment.jars()).forEach(s -> s.library().forget());
  }

  @Override
  public void close() throws IOException {
    for (Segment segment : segments) {
      segment.files().close();
    }
  }

  private static boolean has(Segment segment, String packageName, String dotted)
      throws IOException {
    return segment
        .library()
        .list(
            StandardLocation.CLASS_PATH, packageName, EnumSet.of(JavaFileObject.Kind.CLASS), false)
        .stream()
        .anyMatch(file -> file.binaryName().equals(dotted));
  }
}
