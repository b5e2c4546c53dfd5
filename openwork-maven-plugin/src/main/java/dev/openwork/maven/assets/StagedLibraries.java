package dev.openwork.maven.assets;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Reads the libraries of a staged router from the manifest of its jar. */
public final class StagedLibraries {
  static final Attributes.Name DIGEST = new Attributes.Name("SHA-256-Digest");

  private StagedLibraries() {}

  /**
   * Returns the libraries with their expected hashes.
   *
   * @throws IOException if the manifest contains no hash of a library
   */
  public static Map<Path, Sha256> of(Path router) throws IOException {
    Map<Path, Sha256> libraries = new LinkedHashMap<>();
    try (JarFile jar = new JarFile(router.toFile())) {
      Manifest manifest = jar.getManifest();
      String classPath = manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String name : classPath == null ? new String[0] : classPath.split(" ", -1)) {
        Path library = router.resolveSibling(URI.create(name).getPath()).normalize();
        libraries.put(library, digest(manifest.getAttributes(name), library));
      }
    }
    return libraries;
  }

  private static Sha256 digest(@Nullable Attributes section, Path library) throws IOException {
    String digest = section == null ? null : section.getValue(DIGEST);
    try {
      byte[] bytes = Base64.getDecoder().decode(digest == null ? "" : digest);
      return new Sha256(HexFormat.of().formatHex(bytes));
    } catch (IllegalArgumentException e) {
      throw new IOException("its manifest contains no SHA-256 of " + library, e);
    }
  }
}
