package dev.openwork.process;

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
 * The libraries in the {@code Class-Path} of a jar's manifest. The manifest has a section with the
 * {@code SHA-256-Digest} of each, so the hash of the jar covers the libraries.
 */
final class JarLibraries {
  private static final String DIGEST = "SHA-256-Digest";

  private JarLibraries() {}

  /**
   * Returns the libraries of a jar; none if the artifact is another file.
   *
   * @throws IOException if a library has no hash
   */
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
      throw new IOException(
          "the manifest's class path contains '" + name + "', which is not a file", e);
    }
  }

  private static String sha256(Manifest manifest, String name) throws IOException {
    @Nullable Attributes section = manifest.getAttributes(name);
    String digest = section == null ? null : section.getValue(DIGEST);
    if (digest == null) {
      throw new IOException("the manifest has no " + DIGEST + " for " + name);
    }
    try {
      return HexFormat.of().formatHex(Base64.getDecoder().decode(digest));
    } catch (IllegalArgumentException e) {
      throw new IOException("the manifest's " + DIGEST + " for " + name + " is not Base64", e);
    }
  }
}
