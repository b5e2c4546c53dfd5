package dev.openwork.maven.assets.source;

import dev.openwork.maven.assets.HashedCopy;
import dev.openwork.maven.assets.Sha256;
import dev.openwork.maven.assets.StagingException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * Takes the program out of an archive while it is read, without holding more than a buffer of it.
 * Nothing else of the archive is ever written, yet one that tries to write elsewhere is refused.
 * Faults of the archive are {@link IOException}s, faults of the disk are {@link StagingException}s.
 */
final class BinaryExtractor {
  private static final String NPM_DIRECTORY = "package/bin/";

  private final ArchiveKind kind;
  private final String program;

  /**
   * An extractor of the file {@code program}, at the archive's top or where npm packages put it.
   */
  BinaryExtractor(ArchiveKind kind, String program) {
    this.kind = kind;
    this.program = program;
  }

  /**
   * Writes the program to {@code target} and returns its hash. Reads the archive to its end, so
   * that a checksum that stands there is looked at too.
   */
  Sha256 extract(InputStream archive, Path target) throws IOException, StagingException {
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
    return found.orElseThrow(() -> new IOException("the archive holds no " + program));
  }

  private boolean isProgram(ArchiveEntry entry) throws IOException {
    String name = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
    if (!name.equals(program) && !name.equals(NPM_DIRECTORY + program)) {
      return false;
    }
    if (entry.isDirectory() || (entry instanceof TarArchiveEntry tar && !isPlain(tar))) {
      throw new IOException("the archive's " + name + " is no regular file");
    }
    return true;
  }

  /** The library's own {@code isFile} takes links for files. */
  private static boolean isPlain(TarArchiveEntry entry) {
    return entry.getLinkFlag() == TarConstants.LF_NORMAL
        || entry.getLinkFlag() == TarConstants.LF_OLDNORM;
  }

  /** Names count as they would on any system, so that an archive is refused on all or none. */
  private static void requireInside(String name) throws IOException {
    String slashed = name.replace('\\', '/');
    boolean absolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:.*");
    if (absolute || ("/" + slashed + "/").contains("/../")) {
      throw new IOException("the archive is refused: its entry '" + name + "' leaves the target");
    }
  }
}
