package dev.openwork.server.process;

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
  private final OutputTail output = new OutputTail(line -> line, line -> {});
  private final Path folder;
  private final Path library;

  ArtifactCheckTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    check = new ArtifactCheck(folder.resolve("program.checked"));
    library = Files.createDirectory(folder.resolve("lib")).resolve("sql 1.jar");
    Files.writeString(library, "library");
  }

  @Test
  void aJarWhoseLibrariesAreWholeIsTaken() throws Exception {
    check.require(jar(digest("library")), output);
  }

  @Test
  void anotherLibraryIsRefused() throws Exception {
    ChildArtifact jar = jar(digest("library"));
    check.require(jar, output);

    Files.writeString(library, "LIBRARY");

    refuses(jar, ChildFailure.Code.WRONG_HASH, library + " is not what was staged");
  }

  @Test
  void aLibraryThatIsPutBackIsTakenAgain() throws Exception {
    ChildArtifact jar = jar(digest("library"));
    FileTime written = Files.getLastModifiedTime(library);
    Files.writeString(library, "LIBRARY");
    Files.setLastModifiedTime(library, written);
    refuses(jar, ChildFailure.Code.WRONG_HASH, library.toString());

    Files.writeString(library, "library");

    check.require(jar, output);
  }

  @Test
  void aMissingLibraryIsNamed() throws Exception {
    ChildArtifact jar = jar(digest("library"));

    Files.delete(library);

    refuses(jar, ChildFailure.Code.MISSING_BINARY, "no file at " + library);
  }

  @Test
  void aLibraryOfWhichNoHashIsStatedIsRefused() throws Exception {
    refuses(jar(""), ChildFailure.Code.WRONG_HASH, "states no SHA-256-Digest of " + REFERENCE);
    refuses(jar("?"), ChildFailure.Code.WRONG_HASH, "states no Base64");
  }

  private void refuses(ChildArtifact jar, ChildFailure.Code code, String saying) {
    assertThatThrownBy(() -> check.require(jar, output))
        .isInstanceOfSatisfying(
            ChildFailure.class, failure -> assertThat(failure.code()).isEqualTo(code))
        .hasMessageContaining(saying)
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
