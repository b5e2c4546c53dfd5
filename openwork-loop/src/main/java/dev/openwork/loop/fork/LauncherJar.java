package dev.openwork.loop.fork;

import dev.openwork.loop.files.AtomicFile;
import dev.openwork.loop.files.Digests;
import dev.openwork.loop.files.FileStamp;
import dev.openwork.loop.launcher.Agent;
import dev.openwork.loop.launcher.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/**
 * Creates the jar that is first on the class path of every fork. It contains the launcher's classes
 * and ASM under another name, so that it cannot conflict with libraries of the hosted program.
 */
final class LauncherJar {
  private static final String LIBRARY = "org/objectweb/asm";

  /** Has the same length as the original name, so that it can replace it in class files. */
  private static final String LIBRARY_IN_FORK = "dev/openwork/asm_";

  private static final Pattern NAMES = Pattern.compile("launcher-\\w{16}\\.jar(\\.sha256)?");

  private LauncherJar() {}

  /** Returns the jar in a directory; creates it unless it exists for the same classes. */
  static synchronized Path in(Path directory) throws IOException {
    List<ClassPackage> packages =
        List.of(
            ClassPackage.of(Launcher.class),
            ClassPackage.of(FileStamp.class),
            ClassPackage.of(ClassReader.class));
    List<String> key = new ArrayList<>();
    for (ClassPackage classes : packages) {
      key.addAll(classes.stamps());
    }
    Path file = directory.resolve("launcher-" + Digests.of(key).substring(0, 16) + ".jar");
    Path digest = file.resolveSibling(file.getFileName() + ".sha256");
    if (!isIntact(file, digest)) {
      byte[] content = jar(packages);
      AtomicFile.writeState(file, content);
      StaleFiles.delete(file, NAMES);
      AtomicFile.writeState(digest, Digests.of(content).getBytes(StandardCharsets.US_ASCII));
    }
    return file;
  }

  private static boolean isIntact(Path file, Path digest) {
    try {
      byte[] recorded = Files.readAllBytes(digest);
      return Digests.of(file).equals(new String(recorded, StandardCharsets.US_ASCII));
    } catch (IOException missing) {
      return false;
    }
  }

  private static byte[] jar(List<ClassPackage> packages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
      jar.setLevel(0);
      for (ClassPackage classes : packages) {
        for (Map.Entry<String, byte[]> file : classes.read().entrySet()) {
          jar.putNextEntry(new JarEntry(inFork(file.getKey())));
          jar.write(inFork(file.getValue()));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Premain-Class", Agent.class.getName());
    attributes.putValue("Can-Redefine-Classes", "true");
    return manifest;
  }

  private static String inFork(String text) {
    return text.replace(LIBRARY, LIBRARY_IN_FORK);
  }

  // ISO 8859-1 maps each byte to one character, so that only the name changes.
  private static byte[] inFork(byte[] classFile) {
    return inFork(new String(classFile, StandardCharsets.ISO_8859_1))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
