package dev.openwork.maven.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a directory of classes into an executable jar whose bytes depend on nothing but the
 * classes, the main class and the version: entries are sorted, stored uncompressed, and carry one
 * fixed time.
 */
record RouterJar(Path classes, String mainClass, String version) {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  void write(Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream jar = new ZipOutputStream(out)) {
      store(jar, JarFile.MANIFEST_NAME, manifest());
      for (Path file : files()) {
        store(jar, name(file), Files.readAllBytes(file));
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(classes)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !name(file).equals(JarFile.MANIFEST_NAME))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    }
  }

  private String name(Path file) {
    return classes.relativize(file).toString().replace('\\', '/');
  }

  private byte[] manifest() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, mainClass);
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    var bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static void store(ZipOutputStream jar, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(crc(content));
    jar.putNextEntry(entry);
    jar.write(content);
    jar.closeEntry();
  }

  private static long crc(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }
}
