package dev.openwork.loop.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Caches listings of packages outside the module. */
final class PackageCache {
  private final JavaFileManager files;
  private final Map<Listing, List<CachedFile>> listings = new HashMap<>();

  private record Listing(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}

  PackageCache(JavaFileManager files) {
    this.files = files;
  }

  List<CachedFile> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Listing listing = new Listing(location, packageName, Set.copyOf(kinds), recurse);
    List<CachedFile> known = listings.get(listing);
    if (known == null) {
      known = new ArrayList<>();
      for (JavaFileObject file : files.list(location, packageName, kinds, recurse)) {
        known.add(new CachedFile(file, files.inferBinaryName(location, file)));
      }
      listings.put(listing, known);
    }
    return known;
  }

  /** Returns the files that were read so far. */
  Stream<CachedFile> read() {
    return listings.values().stream().flatMap(List::stream).filter(CachedFile::wasRead);
  }

  void clear() {
    listings.clear();
  }
}
