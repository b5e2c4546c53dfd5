package dev.openwork.server.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The libraries that a jar runs with: those in its manifest's {@code Class-Path}, each with a
 * section of its own there that states its {@code SHA-256-Digest}. So the jar's hash stands for
 * them, too.
 */
final class JarLibraries {
  private static final String DIGEST = "SHA-256-Digest";

  private JarLibraries() {}

  /** Those of a jar; none of any other file. Fails when one is named without a hash. */
  static List<ChildArtifact> of(ChildArtifact artifact) throws IOException {
    Path jar = artifact.file();
    if (!jar.toString().endsWith(".jar")) {
      return List.of();
    }
    try (JarFile opened = new JarFile(jar.toFile())) {
      @Nullable Manifest manifest = opened.getManifest();
      return manifest == null ? List.of() : of(jar, manifest);
    }
  }

  private static List<ChildArtifact> of(Path jar, Manifest manifest) throws IOException {
    String names = manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
    List<ChildArtifact> libraries = new ArrayList<>();
    for (String name : names == null ? new String[0] : names.strip().split("\\s+")) {
      libraries.add(new ChildArtifact(file(jar, name), sha256(manifest, name)));
    }
    return libraries;
  }

  private static Path file(Path jar, String name) throws IOException {
    try {
      return Path.of(jar.toUri().resolve(URI.create(name))).normalize();
    } catch (IllegalArgumentException e) {
      throw new IOException("its class path names '" + name + "', which is no file", e);
    }
  }

  private static String sha256(Manifest manifest, String name) throws IOException {
    @Nullable Attributes section = manifest.getAttributes(name);
    String digest = section == null ? null : section.getValue(DIGEST);
    if (digest == null) {
      throw new IOException("its manifest states no " + DIGEST + " of " + name);
    }
    try {
      return HexFormat.of().formatHex(Base64.getDecoder().decode(digest));
    } catch (IllegalArgumentException e) {
      throw new IOException("its manifest states no Base64 as " + DIGEST + " of " + name, e);
    }
  }
}
