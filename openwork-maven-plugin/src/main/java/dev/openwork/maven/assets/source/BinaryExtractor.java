package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.HashedCopy;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Extracts the program from a published file while reading it. Writes nothing else of an archive,
 * but still rejects archives with entries outside of the target directory. Errors of the published
 * file are {@link IOException}s, errors of the target are {@link StagingException}s.
 *
 * @param file name of the published file; if it is not that of an archive, it is the program itself
 * @param program name of the program, at the top of the archive or in the directory for npm
 *     packages
 * @param digest hash of the published file that its publisher states, if it must be verified
 */
record BinaryExtractor(String file, String program, Optional<PublishedDigest> digest) {
  private static final String NPM_DIRECTORY = "package/bin/";

  /** Writes the program to {@code target}, and returns its hash. */
  Sha256 extract(InputStream published, Path target) throws IOException, StagingException {
    if (digest.isEmpty()) {
      return extractUnverified(published, target);
    }
    DigestInputStream in =
        new DigestInputStream(new BufferedInputStream(published), digest.get().digest());
    Sha256 hash = extractUnverified(in, target);
    digest.get().verify(in.getMessageDigest());
    return hash;
  }

  private Sha256 extractUnverified(InputStream published, Path target)
      throws IOException, StagingException {
    Optional<ArchiveKind> kind = ArchiveKind.of(file);
    return kind.isPresent()
        ? extract(kind.get(), published, target)
        : HashedCopy.copy(published, target);
  }

  /** Reads the archive to its end, so that checksums at its end are verified. */
  private Sha256 extract(ArchiveKind kind, InputStream archive, Path target)
      throws IOException, StagingException {
    Optional<Sha256> found = Optional.empty();
    try (ArchiveInputStream<?> entries = kind.open(archive)) {
      for (ArchiveEntry at = entries.getNextEntry(); at != null; at = entries.getNextEntry()) {
        requireInside(at.getName());
        if (found.isEmpty() && isProgram(at)) {
          found = Optional.of(HashedCopy.copy(entries, target));
        } else {
          entries.transferTo(OutputStream.nullOutputStream());
        }
      }
      archive.transferTo(OutputStream.nullOutputStream());
    } catch (EOFException e) {
      throw new IOException("the archive is truncated", e);
    }
    return found.orElseThrow(() -> new IOException("the archive contains no " + program));
  }

  private boolean isProgram(ArchiveEntry entry) throws IOException {
    String name = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
    if (!name.equals(program) && !name.equals(NPM_DIRECTORY + program)) {
      return false;
    }
    if (entry.isDirectory() || (entry instanceof TarArchiveEntry tar && !isRegularFile(tar))) {
      throw new IOException("the archive's " + name + " is not a regular file");
    }
    return true;
  }

  /** The library's {@code isFile} also accepts links. */
  private static boolean isRegularFile(TarArchiveEntry entry) {
    return entry.getLinkFlag() == TarConstants.LF_NORMAL
        || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
  }

  /** Applies the rules of all systems, so that an archive is rejected on all of them or on none. */
  private static void requireInside(String name) throws IOException {
    String slashed = name.replace('\\', '/');
    boolean absolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*");
    if (absolute || ("/" + slashed + "/").contains("/../")) {
      throw new IOException(
          "the archive is rejected: its entry '" + name + "' is outside of the target directory");
    }
  }
}
