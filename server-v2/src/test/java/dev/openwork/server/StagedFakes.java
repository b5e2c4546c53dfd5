package dev.openwork.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Stages fake programs for opencode and the router. */
record StagedFakes(Path assets) {

  /** Stages {@link FakeOpencode} under a version. */
  Path opencode(String version) throws IOException {
    String script =
        "#!/bin/sh\nexec '%s/bin/java' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s \"$@\"\n"
            .formatted(
                System.getProperty("java.home"),
                FakeOpencode.class.getProtectionDomain().getCodeSource().getLocation().getPath(),
                FakeOpencode.class.getName());
    return script(version, script + "# " + version + "\n");
  }

  /** Stages an opencode that fails immediately with a message. */
  Path brokenOpencode(String version) throws IOException {
    return script(version, "#!/bin/sh\necho broken by design >&2\nexit 3\n");
  }

  /** Stages {@link FakeRouter} in a jar under a version. */
  Path router(String version) throws IOException {
    Path jar = folder("opencode-router").resolve("router-" + version + ".jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, version);
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeRouter.class.getName());
    String entry = FakeRouter.class.getName().replace('.', '/') + ".class";
    ClassLoader classes = FakeRouter.class.getClassLoader();
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(out, manifest);
        InputStream code = Objects.requireNonNull(classes.getResourceAsStream(entry))) {
      packed.putNextEntry(new ZipEntry(entry));
      code.transferTo(packed);
    }
    current("opencode-router", version, jar);
    return jar;
  }

  /** Writes a {@code current.json}, valid or not. */
  void manifest(String program, String json) throws IOException {
    Files.writeString(folder(program).resolve("current.json"), json);
  }

  private Path script(String version, String text) throws IOException {
    Path program = folder("opencode").resolve("opencode-" + version);
    Files.writeString(program, text);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    current("opencode", version, program);
    return program;
  }

  private void current(String program, String version, Path file) throws IOException {
    manifest(
        program,
        "{\"version\":\"%s\",\"path\":\"%s\",\"sha256\":\"%s\",\"source\":\"test\"}"
            .formatted(version, file.getFileName(), sha256(file)));
  }

  private Path folder(String program) throws IOException {
    return Files.createDirectories(assets.resolve(program));
  }

  static String sha256(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
