package dev.openwork.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** The files of all migrations. Their fingerprint identifies a schema without starting Flyway. */
final class MigrationFiles {
  private final ClassLoader loader = MigrationFiles.class.getClassLoader();
  private final NavigableSet<String> names = new TreeSet<>();

  /** Finds the files in these folders of the class path, which may be missing. */
  MigrationFiles(Collection<String> folders) throws IOException {
    for (String folder : folders) {
      @Nullable URL found = loader.getResource(folder);
      if (found != null) {
        names(folder, found).forEach(names::add);
      }
    }
  }

  int count() {
    return names.size();
  }

  /** Returns a checksum of all names and contents; never zero. */
  int fingerprint() throws IOException {
    CRC32 crc = new CRC32();
    for (String name : names) {
      crc.update(name.getBytes(StandardCharsets.UTF_8));
      try (InputStream file = loader.getResourceAsStream(name)) {
        crc.update(file == null ? new byte[0] : file.readAllBytes());
      }
    }
    int value = (int) crc.getValue();
    return value == 0 ? 1 : value;
  }

  private static Stream<String> names(String folder, URL location) throws IOException {
    if (location.openConnection() instanceof JarURLConnection jar) {
      return jar.getJarFile().stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(folder + "/"));
    }
    try (Stream<Path> files = Files.list(Path.of(uri(location)))) {
      return files.map(file -> folder + "/" + file.getFileName()).toList().stream();
    }
  }

  private static URI uri(URL location) throws IOException {
    try {
      return location.toURI();
    } catch (URISyntaxException e) {
      throw new IOException("Expected a file URL, got " + location, e);
    }
  }
}
