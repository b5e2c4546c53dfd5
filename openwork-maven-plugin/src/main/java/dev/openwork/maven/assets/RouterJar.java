package dev.openwork.maven.assets;

import dev.openwork.loop.files.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packages directories of classes as an executable jar whose bytes depend only on the classes, the
 * main class, the version and the libraries: entries are sorted, stored without compression, and
 * have a fixed time. If two directories contain the same file, the first one is used. The manifest
 * contains the hash of each library, so that the hash of the jar covers them.
 */
record RouterJar(RouterProgram program, List<Library> libraries) {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /**
   * A jar on the class path of the router.
   *
   * @param reference its relative URL in the manifest
   */
  record Library(String reference, Sha256 content) {}

  void write(Path target) throws IOException {
    try (OutputStream out = Files.newOutputStream(target);
        ZipOutputStream jar = new ZipOutputStream(out)) {
      store(jar, JarFile.MANIFEST_NAME, manifest());
      for (var file : files().entrySet()) {
        store(jar, file.getKey(), file.getValue());
      }
    }
  }

  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Path directory : program.directories()) {
      FileTree.read(directory).forEach(files::putIfAbsent);
    }
    files.remove(JarFile.MANIFEST_NAME);
    return files;
  }

  private byte[] manifest() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, program.mainClass());
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, program.version());
    if (!libraries.isEmpty()) {
      attributes.put(
          Attributes.Name.CLASS_PATH,
          libraries.stream().map(Library::reference).collect(Collectors.joining(" ")));
    }
    libraries.forEach(each -> manifest.getEntries().put(each.reference(), digest(each.content())));
    var bytes = new ByteArrayOutputStream();
    manifest.write(bytes);
    return bytes.toByteArray();
  }

  private static Attributes digest(Sha256 content) {
    Attributes section = new Attributes();
    section.put(
        StagedLibraries.DIGEST,
        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(content.hex())));
    return section;
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
