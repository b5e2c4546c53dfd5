package dev.openwork.maven.assets.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The archives that opencode is published in. */
enum ArchiveKind {
  /** A gzipped tar, as Linux releases and npm packages are. */
  TAR_GZ {
    @Override
    ArchiveInputStream<?> open(InputStream archive) throws IOException {
      return new TarArchiveInputStream(new GZIPInputStream(archive, BUFFER));
    }
  },
  /** A zip, as releases for macOS and Windows are. */
  ZIP {
    @Override
    ArchiveInputStream<?> open(InputStream archive) {
      return new ZipArchiveInputStream(archive);
    }
  };

  private static final int BUFFER = 1 << 16;

  /** The kind that a file's name tells; empty when it is no archive. */
  static Optional<ArchiveKind> of(String name) {
    if (name.endsWith(".tar.gz") || name.endsWith(".tgz")) {
      return Optional.of(TAR_GZ);
    }
    return name.endsWith(".zip") ? Optional.of(ZIP) : Optional.empty();
  }

  abstract ArchiveInputStream<?> open(InputStream archive) throws IOException;
}
