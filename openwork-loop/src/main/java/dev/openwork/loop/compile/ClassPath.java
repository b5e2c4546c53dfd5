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
 * The class path of a module. Jars must not change while this object is in use. Directories belong
 * to other modules of the reactor; their listings are cached until {@link #clearDirectories}.
 */
final class ClassPath implements AutoCloseable {
  private final List<Segment> segments = new ArrayList<>();
  private final Set<String> knownInJars = new HashSet<>();

  private record Segment(boolean jars, StandardJavaFileManager files, PackageCache packages) {}

  /**
   * Opens a class path.
   *
   * @param release the Java release that selects the classes of multi-release jars
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

  /** Returns the class files of a package, in class path order. */
  List<JavaFileObject> list(String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<JavaFileObject> found = new ArrayList<>();
    for (Segment segment : segments) {
      found.addAll(
          segment.packages().list(StandardLocation.CLASS_PATH, packageName, kinds, recurse));
    }
    return found;
  }

  /** Returns whether a jar contains this class, by binary name with slashes. */
  boolean jarsContain(String name) throws IOException {
    String dotted = name.replace('/', '.');
    String packageName = dotted.substring(0, Math.max(0, dotted.lastIndexOf('.')));
    for (Segment segment : segments) {
      if (segment.jars() && contains(segment, packageName, dotted)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the types that the jars' class files read so far mention, but no jar contains. */
  Set<String> missingInJars() throws IOException {
    Set<String> missing = new HashSet<>();
    for (Segment segment : segments) {
      if (segment.jars()) {
        for (CachedFile file : segment.packages().read().toList()) {
          for (String mentioned : file.mentions()) {
            if (!knownInJars.contains(mentioned)) {
              if (jarsContain(mentioned)) {
                knownInJars.add(mentioned);
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

  /** Discards the listings of the directories. */
  void clearDirectories() {
    segments.stream().filter(segment -> !segment.jars()).forEach(s -> s.packages().clear());
  }

  @Override
  public void close() throws IOException {
    for (Segment segment : segments) {
      segment.files().close();
    }
  }

  private static boolean contains(Segment segment, String packageName, String dotted)
      throws IOException {
    return segment
        .packages()
        .list(
            StandardLocation.CLASS_PATH, packageName, EnumSet.of(JavaFileObject.Kind.CLASS), false)
        .stream()
        .anyMatch(file -> file.binaryName().equals(dotted));
  }
}
