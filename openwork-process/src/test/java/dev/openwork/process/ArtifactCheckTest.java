package dev.openwork.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactCheckTest {
  private static final String REFERENCE = "lib/sql%201.jar";

  private final ArtifactCheck check;
  private final OutputTail output =
      new OutputTail(Redaction.of(FakeChild.doing("stay")), line -> {});
  private final Path folder;
  private final Path library;

  ArtifactCheckTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    check = new ArtifactCheck(folder.resolve("program.checked"), Clock.systemUTC());
    library = Files.createDirectory(folder.resolve("lib")).resolve("sql 1.jar");
    Files.writeString(library, "library");
  }

  @Test
  void acceptsAJarWithUnchangedLibraries() throws Exception {
    check.verify(jar(digest("library")), output);
  }

  @Test
  void rejectsAChangedLibrary() throws Exception {
    ChildArtifact jar = jar(digest("library"));
    check.verify(jar, output);

    Files.writeString(library, "LIBRARY");

    rejects(jar, ChildFailure.Code.WRONG_HASH, library + " has SHA-256 ");
  }

  @Test
  void acceptsALibraryThatWasRestored() throws Exception {
    ChildArtifact jar = jar(digest("library"));
    FileTime written = Files.getLastModifiedTime(library);
    Files.writeString(library, "LIBRARY");
    Files.setLastModifiedTime(library, written);
    rejects(jar, ChildFailure.Code.WRONG_HASH, library.toString());

    Files.writeString(library, "library");

    check.verify(jar, output);
  }

  @Test
  void reportsAMissingLibrary() throws Exception {
    ChildArtifact jar = jar(digest("library"));

    Files.delete(library);

    rejects(jar, ChildFailure.Code.MISSING_BINARY, library + " does not exist");
  }

  @Test
  void rejectsALibraryWithoutAHash() throws Exception {
    rejects(jar(""), ChildFailure.Code.WRONG_HASH, "has no SHA-256-Digest for " + REFERENCE);
    rejects(jar("?"), ChildFailure.Code.WRONG_HASH, "is not Base64");
  }

  private void rejects(ChildArtifact jar, ChildFailure.Code code, String message) {
    assertThatThrownBy(() -> check.verify(jar, output))
        .isInstanceOfSatisfying(
            ChildFailure.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(message)
        .hasMessageContaining("stage it again");
  }

  private static String digest(String content) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return Base64.getEncoder().encodeToString(digest.digest(content.getBytes(UTF_8)));
  }

  private ChildArtifact jar(String digest) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, REFERENCE);
    if (!digest.isEmpty()) {
      Attributes stated = new Attributes();
      stated.putValue("SHA-256-Digest", digest);
      manifest.getEntries().put(REFERENCE, stated);
    }
    Path file = folder.resolve("program.jar");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new ZipEntry("a"));
    }
    return FakeChild.artifact(file);
  }
}
